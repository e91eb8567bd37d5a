import { banchang } from './banchang-2566-list';
import { kokkatum } from './kokkatum-2566-list';
import { nonghuarat } from './nonghuarat-2568-list';
import type { Paper } from './paper-error';
import { prokfa } from './prokfa-2563-list';
import { tharae } from './tharae-2564-list';

/** The five papers, each with what a careful reviewer would mark in it. */
export const PAPERS: readonly Paper[] = [tharae, nonghuarat, kokkatum, banchang, prokfa];
