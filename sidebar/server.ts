import { Reply } from '../src/app/contract/reply';
import { changesNothing, Request } from '../src/app/contract/request';

interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  serve(request: Request): void;
  stage(): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Google ends a run after six minutes; an answer half a minute later will not come. */
const LONGEST_WAIT_MS = 390_000;
const STAGE_EVERY_MS = 1500;

/** Asks the add-in for one thing. What comes back is parsed; a broken call becomes a plain reply. */
export function ask(request: Request, longestMs = LONGEST_WAIT_MS): Promise<Reply> {
  return new Promise((resolve) => {
    const wait = setTimeout(() => resolve(noAnswer(request)), longestMs);
    const settle = (reply: Reply) => {
      clearTimeout(wait);
      resolve(reply);
    };
    const sent = Request.safeParse(request, { jitless: true });
    if (!sent.success) return settle(unsendable());
    try {
      google.script.run
        .withSuccessHandler((reply) => {
          const parsed = Reply.safeParse(reply, { jitless: true });
          settle(parsed.success ? parsed.data : brokenCall(request, 'คำตอบไม่อยู่ในรูปที่รู้จัก'));
        })
        .withFailureHandler((error) => settle(brokenCall(request, messageOf(error))))
        .serve(sent.data);
    } catch (error) {
      settle(brokenCall(request, messageOf(error)));
    }
  });
}

/**
 * Tells the stage of the running work now and then, until the function returned is called. One
 * question at a time; one that fails is left unanswered, for the work itself goes on.
 */
export function watchStage(onStage: (stage: string) => void): () => void {
  let over = false;
  let timer = setTimeout(look, STAGE_EVERY_MS);
  function look() {
    const again = () => {
      if (!over) timer = setTimeout(look, STAGE_EVERY_MS);
    };
    try {
      google.script.run
        .withSuccessHandler((stage) => {
          if (!over && typeof stage === 'string' && stage !== '') onStage(stage);
          again();
        })
        .withFailureHandler(again)
        .stage();
    } catch {
      again();
    }
  }
  return () => {
    over = true;
    clearTimeout(timer);
  };
}

function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) {
    return String(error.message).slice(0, 300);
  }
  return String(error).slice(0, 300);
}

function brokenCall(request: Request, reason: string): Reply {
  return {
    ok: false,
    code: 'broken-call',
    message: `ติดต่อสมุดงานไม่สำเร็จ (${reason})`,
    remedy: `${whatIsSure(request)} หากยังพบข้อความนี้ ปิดแล้วเปิดแถบด้านข้างใหม่`,
  };
}

function noAnswer(request: Request): Reply {
  return {
    ok: false,
    code: 'no-answer',
    message: 'รอนานเกินกำหนดแล้วยังไม่ได้คำตอบ จึงเลิกรอ',
    remedy: whatIsSure(request),
  };
}

/** Nobody heard how far the work came. */
function whatIsSure({ action }: Request): string {
  if (changesNothing(action)) return 'รอสักครู่แล้วลองอีกครั้ง';
  return 'ข้อมูลที่กรอกไว้ยังอยู่ครบ แต่ไม่แน่ว่างานเสร็จแล้วหรือไม่ กด “โหลดใหม่” ในหน้าแรกเพื่อดูสภาพล่าสุดก่อน แล้วจึงลองอีกครั้ง';
}

function unsendable(): Reply {
  return {
    ok: false,
    code: 'bad-request',
    message: 'คำสั่งนี้ยาวหรือมากเกินกว่าที่ส่งได้ จึงยังไม่ได้ทำอะไร',
    remedy: 'ย่อข้อความที่พิมพ์ให้สั้นลง หรือเลือกให้น้อยลง แล้วลองอีกครั้ง',
  };
}
