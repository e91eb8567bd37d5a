import fc from 'fast-check';
import { loses } from '../../../src/app/contract/sharing';
import {
  type Holder,
  inOrderOfWork,
  planShare,
  type ReadyStep,
  type SharedFile,
  type ShareFacts,
} from '../../../src/app/share/plan-share';
import type { ShareRight } from '../../../src/core/records/share-right';
import { mailboxOf } from '../../../src/core/text/mail-address';

const PEOPLE = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}@office.go.th`);
const RIGHTS: readonly ShareRight[] = ['view', 'comment', 'edit'];

const person = fc.constantFrom(...PEOPLE);
const right = fc.constantFrom(...RIGHTS);

const file = (id: string): fc.Arbitrary<SharedFile> =>
  fc.record({
    id: fc.constant(id),
    canComment: fc.boolean(),
    holders: fc
      .tuple(
        fc.option(person, { nil: '' }),
        fc.uniqueArray(fc.record({ email: person, access: right }), {
          selector: ({ email }) => email,
        }),
      )
      .map(([owner, others]): Holder[] => [
        ...(owner === '' ? [] : [{ email: owner, access: 'owner' as const, permission: '' }]),
        ...others
          .filter(({ email }) => email !== owner)
          .map((one) => ({ ...one, permission: `p-${one.email}` })),
      ]),
  });

const facts: fc.Arbitrary<ShareFacts> = fc
  .record({
    files: fc.tuple(file(''), file('1'), file('2')),
    wanted: fc.uniqueArray(
      fc.record({
        email: person,
        name: fc.constant(''),
        position: fc.constant(''),
        right: fc.option(right),
      }),
      { selector: ({ email }) => email },
    ),
    leftOut: fc.array(person, { maxLength: 2 }),
    account: fc.option(person, { nil: '' }),
  })
  .map(({ leftOut, wanted, ...rest }) => {
    const clear = wanted.filter(({ email }) => !leftOut.includes(email));
    return { ...rest, wanted: clear, inTab: [...leftOut, ...clear.map(({ email }) => email)] };
  });

const stepsOf = (given: ShareFacts): ReadyStep[] =>
  planShare(given).flatMap(({ email, rights }) =>
    rights
      .filter(({ before, after }) => before !== after)
      .map((planned) => ({ ...planned, email })),
  );

/** The files after these steps, as Google would hold them. */
function after(given: ShareFacts, steps: readonly ReadyStep[]): ShareFacts {
  const files = given.files.map((one) => {
    const changed = steps.filter((step) => step.file === one.id);
    const kept = one.holders.filter(({ email }) => !changed.some((step) => step.email === email));
    const made = changed.flatMap((step): Holder[] =>
      step.after === 'none' ? [] : [{ email: step.email, access: step.after, permission: 'new' }],
    );
    return { ...one, holders: [...kept, ...made] };
  });
  return { ...given, files };
}

const check = (holds: (given: ShareFacts, steps: ReadyStep[]) => void) =>
  fc.assert(fc.property(facts, (given) => holds(given, stepsOf(given))));

test('a second plan is empty', () => {
  check((given, steps) => expect(stepsOf(after(given, steps))).toEqual([]));
});

test('done in part, what is left is what was not done', () => {
  fc.assert(
    fc.property(facts, fc.nat(), (given, number) => {
      const steps = inOrderOfWork(stepsOf(given));
      const done = steps.slice(0, number % (steps.length + 1));
      const left = inOrderOfWork(stepsOf(after(given, done)));
      const names = (some: readonly ReadyStep[]) =>
        some.map(({ file, email, before, after }) => [file, email, before, after].join()).sort();
      expect(names(left)).toEqual(names(steps.slice(done.length)));
    }),
  );
});

test('no owner is touched, and the account at work loses nothing', () => {
  check((given, steps) => {
    for (const step of steps) {
      expect([step.before, step.after]).not.toContain('owner');
      const isOwn = mailboxOf(step.email) === mailboxOf(given.account);
      expect(isOwn && loses(step)).toBe(false);
    }
  });
});

test('whoever stands in no row of the tab gains nothing, and keeps all but by a loss', () => {
  check((given, steps) => {
    const strangers = steps.filter(({ email }) => !given.inTab.includes(email));
    expect(strangers.every(loses)).toBe(true);
    expect(strangers.every((step) => step.after === 'none')).toBe(true);
  });
});

test('rows that are left out are left as they are', () => {
  check((given, steps) => {
    const clear = given.wanted.map(({ email }) => email);
    const unclear = given.inTab.filter((email) => !clear.includes(email));
    expect(steps.filter(({ email }) => unclear.includes(email))).toEqual([]);
  });
});

test('nobody gets more than the tab says', () => {
  check((given, steps) => {
    for (const step of steps.filter((one) => !loses(one))) {
      const asked = given.wanted.find(({ email }) => email === step.email)?.right;
      expect([asked, asked === 'comment' ? 'view' : asked]).toContain(step.after);
    }
  });
});

test('all that people gain comes before anything they lose', () => {
  check((_, steps) => {
    const order = inOrderOfWork(steps).map((step) => loses(step));
    expect(order).toEqual([...order].sort((a, b) => Number(a) - Number(b)));
    expect(inOrderOfWork(steps)).toHaveLength(steps.length);
  });
});
