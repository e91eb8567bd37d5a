import {
  type Holder,
  type PlannedPerson,
  planShare,
  type SharedFile,
  type ShareFacts,
} from '../../../src/app/share/plan-share';
import type { ShareRight } from '../../../src/core/records/share-right';

const CLERK = 'clerk@office.go.th';
const OWNER = 'mayor@office.go.th';

function held(email: string, access: Holder['access']): Holder {
  return { email, access, permission: '' };
}

const owned = (...others: Holder[]): Holder[] => [
  held(OWNER, 'owner'),
  held(CLERK, 'edit'),
  ...others,
];

function workbook(holders: readonly Holder[], canComment = false): SharedFile {
  return { id: '', holders, canComment };
}

function facts(
  wanted: Readonly<Record<string, ShareRight | null>>,
  files: readonly SharedFile[],
  more: Partial<ShareFacts> = {},
): ShareFacts {
  return {
    files,
    wanted: Object.entries(wanted).map(([email, right]) => {
      return { email, name: '', position: 'กรรมการ', right };
    }),
    inTab: Object.keys(wanted),
    account: CLERK,
    ...more,
  };
}

/** A line a right, as a reader would tell it. */
function told(people: readonly PlannedPerson[]): string[] {
  return people.flatMap(({ email, inTab, rights, notes }) =>
    rights.map(({ file, before, after }) =>
      [
        `${email}${file}: ${before === after ? before : `${before} > ${after}`}`,
        ...(inTab ? [] : ['not in tab']),
        ...notes,
      ].join(', '),
    ),
  );
}

const A = 'a@office.go.th';
const B = 'b@office.go.th';

const CASES: readonly (readonly [string, ShareFacts, readonly string[]])[] = [
  ['a new one gains', facts({ [A]: 'view' }, [workbook(owned())]), [`${A}: none > view`]],
  [
    'one who has it keeps it',
    facts({ [A]: 'view' }, [workbook(owned(held(A, 'view')))]),
    [`${A}: view`],
  ],
  [
    'a reader becomes an editor',
    facts({ [A]: 'edit' }, [workbook(owned(held(A, 'view')))]),
    [`${A}: view > edit`],
  ],
  [
    'an editor becomes a reader',
    facts({ [A]: 'view' }, [workbook(owned(held(A, 'edit')))]),
    [`${A}: edit > view`],
  ],
  [
    'no right in the tab means none',
    facts({ [A]: null, [B]: null }, [workbook(owned(held(A, 'view')))]),
    [`${A}: view > none`, `${B}: none`],
  ],
  [
    'whoever stands in no row comes last, and would lose all',
    facts({ [A]: 'view' }, [workbook(owned(held(B, 'edit')))]),
    [`${A}: none > view`, `${B}: edit > none, not in tab`],
  ],
  [
    'one of a row left out is in the tab all the same',
    facts({}, [workbook(owned(held(B, 'edit')))], { inTab: [B] }),
    [],
  ],
  [
    'the owner stays the owner, in the tab or not',
    facts({ [OWNER]: 'view' }, [workbook(owned())]),
    [`${OWNER}: owner`],
  ],
  [
    'the account at work loses nothing',
    facts({ [CLERK]: 'view' }, [workbook(owned())]),
    [`${CLERK}: edit, own-account`],
  ],
  ['the account at work is never among the others', facts({}, [workbook(owned())]), []],
  [
    'while nobody knows the account, no editor loses anything; readers may',
    facts({ [A]: 'view' }, [workbook([held(A, 'edit'), held(B, 'edit'), held('c@x.th', 'view')])], {
      account: '',
    }),
    [
      `${A}: edit, account-unknown`,
      `${B}: edit, not in tab, account-unknown`,
      'c@x.th: view > none, not in tab',
    ],
  ],
  [
    'commenting that cannot be given is viewing, and told',
    facts({ [A]: 'comment' }, [workbook(owned())]),
    [`${A}: none > view, comment-by-hand`],
  ],
  [
    'and viewing again needs nothing',
    facts({ [A]: 'comment' }, [workbook(owned(held(A, 'view')))]),
    [`${A}: view, comment-by-hand`],
  ],
  [
    'commenting given earlier stays',
    facts({ [A]: 'comment' }, [workbook(owned(held(A, 'comment')))]),
    [`${A}: comment`],
  ],
  [
    'commenting that can be given is given',
    facts({ [A]: 'comment' }, [workbook(owned(held(A, 'view')), true)]),
    [`${A}: view > comment`],
  ],
  [
    'one mailbox in two writings is one person',
    facts({ 'som.chai@gmail.com': 'view' }, [
      workbook(owned(held('Somchai+x@googlemail.com', 'view'))),
    ]),
    ['som.chai@gmail.com: view'],
  ],
  [
    'each file has its own rights',
    facts({ [A]: 'comment' }, [
      workbook(owned(held(A, 'view'))),
      { id: '#1', holders: [held(CLERK, 'owner')], canComment: true },
      { id: '#2', holders: [held(A, 'edit'), held(B, 'view')], canComment: true },
    ]),
    [
      `${A}: view, comment-by-hand`,
      `${A}#1: none > comment, comment-by-hand`,
      `${A}#2: edit > comment, comment-by-hand`,
      `${B}#2: view > none, not in tab`,
    ],
  ],
  [
    'whom Google does not name is left alone',
    facts({}, [workbook(owned(held('', 'edit'), held('', 'view')))]),
    [],
  ],
];

test.each(CASES)('%s', (_, given, expected) => {
  expect(told(planShare(given))).toEqual(expected);
});
