import { Reply } from '../src/app/contract/reply';
import type { Request } from '../src/app/contract/request';

interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  serve(request: Request): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Asks the add-in for one thing. What comes back is parsed; a broken call becomes a plain reply. */
export function ask(request: Request): Promise<Reply> {
  return new Promise((resolve) => {
    google.script.run
      .withSuccessHandler((reply) => {
        const parsed = Reply.safeParse(reply, { jitless: true });
        resolve(parsed.success ? parsed.data : brokenCall('คำตอบไม่อยู่ในรูปที่รู้จัก'));
      })
      .withFailureHandler((error) => resolve(brokenCall(error.message)))
      .serve(request);
  });
}

function brokenCall(reason: string): Reply {
  return {
    ok: false,
    code: 'broken-call',
    message: `ติดต่อสมุดงานไม่สำเร็จ (${reason})`,
    remedy: 'ลองอีกครั้ง หรือปิดแล้วเปิดแถบด้านข้างใหม่ ข้อมูลในสมุดงานยังอยู่ครบ',
  };
}
