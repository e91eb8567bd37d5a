import { AppError } from './app-error';
import type { Host } from './ports';

/** Stops what needs files until the office has allowed them; `undone` goes on from “so not yet”. */
export function requireFilePermission(host: Host, undone: string, again: string): void {
  const url = host.documents.permissionUrl();
  if (url === null) return;
  throw new AppError(
    'file-permission',
    `โปร่งใสยังไม่ได้รับอนุญาตให้สร้างไฟล์ใน Google ไดรฟ์ จึงยังไม่ได้${undone} (ตรวจสอบและคำนวณตารางได้ตามปกติ)`,
    `เปิดลิงก์นี้แล้วกดอนุญาต โปร่งใสจะเห็นเฉพาะไฟล์ที่ตนสร้าง แล้ว${again}อีกครั้ง: ${url}`,
  );
}
