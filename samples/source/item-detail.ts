export interface ItemDetail {
  /** Arabic digits: '1.1'. */
  code: string;
  /** Equals the item's name in the plan, without its code. */
  name: string;
  rationale: string;
  objectives: string;
  target: string;
  method: string;
  period: string;
  /** 'ไม่ใช้งบประมาณ', or the amount of each single year: '20,000'. */
  budget: string;
  responsible: string;
  output: string;
  outcome: string;
}
