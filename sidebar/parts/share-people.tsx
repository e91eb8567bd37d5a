import type { SharePerson, ShareProposal } from '../../src/app/contract/sharing';
import { type Fate, fateOf, type RightLine, rightLines, type ShareChoice } from '../sharing';
import { countText } from '../text';
import { toggle } from '../toggle';
import { Icon, type IconName } from './icon';

interface Props {
  readonly sharing: ShareProposal;
  readonly choice: ShareChoice;
  readonly onChoice: (choice: ShareChoice) => void;
}

/** Those of the tab, then whoever else holds a right. */
export function SharePeople(props: Props) {
  const { people } = props.sharing;
  const inTab = people.filter((person) => person.inTab);
  const others = people.filter((person) => !person.inTab);
  return (
    <>
      {inTab.length > 0 && <h4>ในแท็บคณะกรรมการ {countText(inTab.length)} คน</h4>}
      <People {...props} people={inTab} />
      {others.length > 0 && (
        <>
          <h4>ไม่อยู่ในแท็บ {countText(others.length)} คน</h4>
          <p class="note">คงสิทธิ์เดิมไว้ เว้นแต่ท่านเลือกเอาออก</p>
          <People {...props} people={others} />
        </>
      )}
    </>
  );
}

function People({ people, ...props }: Props & { readonly people: readonly SharePerson[] }) {
  return (
    <ul class="plain-list people">
      {people.map((person) => (
        <Person key={person.email} person={person} {...props} />
      ))}
    </ul>
  );
}

/** A loss nobody has chosen is no change yet. */
function Line({ line, isLost }: { line: RightLine; isLost: boolean }) {
  const { documents, before, after, change } = line;
  return (
    <p>
      {documents === 0 ? 'สมุดงาน' : `เอกสาร ${countText(documents)} ฉบับ`}: {before}
      {change === 'gain' || (change === 'loss' && isLost) ? (
        <>
          {' '}
          <span aria-hidden="true">→</span>
          <span class="unseen">เป็น</span> <strong>{after}</strong>
        </>
      ) : (
        change === 'loss' && <span class="note"> (ตามแท็บ: {after})</span>
      )}
    </p>
  );
}

const FATES: Readonly<Record<Fate, readonly [icon: IconName, text: string]>> = {
  gains: ['done', 'ได้สิทธิ์เพิ่ม'],
  keeps: ['setAside', 'คงเดิม'],
  owner: ['setAside', 'เจ้าของ'],
  'may-lose': ['warning', 'คงเดิม จนกว่าจะเลือก'],
  loses: ['error', 'จะลดหรือเอาออก'],
};

function Person({ person, choice, onChoice }: Props & { readonly person: SharePerson }) {
  const { email, name, position, notes, rights } = person;
  const fate = fateOf(person, choice);
  const [icon, text] = FATES[fate];
  const loss = rights.every(({ after }) => after === 'none') ? 'เอาสิทธิ์ออก' : 'ลดสิทธิ์';
  const { losing } = choice;
  return (
    <li class={fate}>
      <p class="state">
        <Icon name={icon} />
        <span>{text}</span>
      </p>
      {(name || position) && (
        <p>
          <bdi class="who">{name || position}</bdi>
          {name && position && <bdi class="note"> {position}</bdi>}
        </p>
      )}
      <p class="note">
        <bdi>{email}</bdi>
      </p>
      {rightLines(person, choice).map((line, nth) => (
        <Line key={`${nth}`} line={line} isLost={fate === 'loses'} />
      ))}
      {notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      {(fate === 'may-lose' || fate === 'loses') && (
        <label class="tick">
          <input
            type="checkbox"
            checked={losing.includes(email)}
            onChange={() => onChoice({ ...choice, losing: toggle(losing, email) })}
          />
          <span>
            {loss}
            <span class="unseen"> ของ {name || position || email}</span>
          </span>
        </label>
      )}
    </li>
  );
}
