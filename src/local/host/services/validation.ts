import type { Validation } from '../../workbook/sheet';
import { GoogleError } from '../google-error';
import type { HostState } from '../state';

/** What a DataValidation stands for. */
export class RuleBox {
  constructor(readonly rule: Validation) {}
}

/** SpreadsheetApp.DataValidation. */
export function ruleStandIn({ standIns }: HostState, rule: Validation): object {
  const values =
    rule.kind === 'list' ? [[...rule.values], rule.showDropdown] : [rule.low ?? 0, rule.high ?? 0];
  return standIns.make(
    'SpreadsheetApp.DataValidation',
    {
      getAllowInvalid: () => rule.allowInvalid,
      getHelpText: () => (rule.help === '' ? null : rule.help),
      getCriteriaValues: () => values,
    },
    new RuleBox(rule),
  );
}

/** SpreadsheetApp.DataValidationBuilder. */
export function ruleBuilder(state: HostState): object {
  let rule: Validation = {
    kind: 'other',
    values: [],
    allowInvalid: true,
    help: '',
    showDropdown: true,
  };
  const change = (part: Partial<Validation>): object => {
    rule = { ...rule, ...part };
    return made;
  };
  const made: object = state.standIns.make('SpreadsheetApp.DataValidationBuilder', {
    requireValueInList: (values: unknown[], showDropdown: boolean = true) =>
      change({ kind: 'list', values: Array.from(values, String), showDropdown }),
    requireNumberBetween: (low: number, high: number) => change({ kind: 'number', low, high }),
    setAllowInvalid: (allowInvalid: boolean) => change({ allowInvalid }),
    setHelpText: (help: string) => change({ help: String(help) }),
    build: () => {
      if (rule.kind !== 'other') return ruleStandIn(state, rule);
      throw new GoogleError('Data validation rules must have a criteria.');
    },
  });
  return made;
}
