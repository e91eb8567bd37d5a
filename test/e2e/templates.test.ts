import PizZip from 'pizzip';
import { generatedFile } from '../../scripts/bench/generated';
import type { DriveFile, Host, HostOptions } from '../../src/local/host/create-host';
import { ask, hostOver, succeeded } from '../support/host';
import { deepOr, sampled } from '../support/sampled';

const KIND = 'memo-results';
const COPY = { action: 'copyTemplate', kind: KIND } as const;
const CHECK = { action: 'checkTemplate', kind: KIND } as const;
const RESET = { action: 'resetTemplate', kind: KIND } as const;
const MEMO = { action: 'documents', kinds: [KIND] } as const;
const KEPT = `prongsai.template.${KIND}`;
const TIMED_OUT = 'Service Drive timed out.';

function office(options: Partial<HostOptions> = {}): Host {
  return hostOver(generatedFile(4), options);
}

function copied(host: Host): DriveFile {
  succeeded(ask(host, COPY));
  const file = [...host.drive.values()].at(-1);
  if (!file) throw new Error('no file was made');
  return file;
}

/** What people write into the copy: its main part, changed. */
function edit(file: DriveFile, change: (xml: string) => string): void {
  const zip = new PizZip(file.bytes);
  zip.file('word/document.xml', change(partOf(file)));
  file.bytes = zip.generate({ type: 'nodebuffer' });
}

function partOf({ bytes }: DriveFile, name = 'word/document.xml'): string {
  return new PizZip(bytes).file(name)?.asText() ?? '';
}

function keptId(host: Host): string | null {
  const text = host.properties().document[KEPT];
  return text === undefined ? null : JSON.parse(text).id;
}

describe('an office’s own template', () => {
  it('is a Google Doc of the shipped one, named for what it is, and kept by its id', () => {
    const host = office();
    const reply = succeeded(ask(host, COPY));
    const [file] = [...host.drive.values()];
    expect(file).toMatchObject({
      name: 'แม่แบบ – บันทึกรายงานผล (โปร่งใส)',
      mimeType: 'application/vnd.google-apps.document',
    });
    expect(file && partOf(file)).toContain('{{');
    expect(file && partOf(file, 'word/styles.xml')).toContain('Sarabun');
    expect(file && partOf(file, 'word/styles.xml')).not.toContain('TH SarabunPSK');
    const url = `https://docs.google.com/document/d/${file?.id}/edit`;
    expect(reply.template).toEqual({ kind: KIND, source: 'own', url });
    expect(keptId(host)).toBe(file?.id);
    const { overview } = succeeded(ask(host, { action: 'overview' }));
    expect(overview?.kinds[0]?.template).toEqual(reply.template);
  });

  it('is made once: again gives the one already there', () => {
    const host = office();
    const first = succeeded(ask(host, COPY));
    const again = succeeded(ask(host, COPY));
    expect(host.drive.size).toBe(1);
    expect(again.template).toEqual(first.template);
    expect(again.notices[0]).toContain('คัดลอกไว้แล้ว');
  });

  it('is made anew when the one before lies in the bin', () => {
    const host = office();
    const file = copied(host);
    file.trashed = true;
    succeeded(ask(host, COPY));
    expect(host.drive.size).toBe(2);
    expect(keptId(host)).not.toBe(file.id);
  });

  it('is not put aside when this account cannot see it; going back makes room for a new one', () => {
    const host = office();
    const file = copied(host);
    (host.drive as Map<string, DriveFile>).delete(file.id);
    expect(ask(host, COPY)).toMatchObject({ ok: false, code: 'template-unseen' });
    expect(keptId(host)).toBe(file.id);
    succeeded(ask(host, RESET));
    succeeded(ask(host, COPY));
    expect(host.drive.has(keptId(host) ?? '')).toBe(true);
  });

  it('makes the memo, with what the office wrote into it', () => {
    const host = office();
    edit(copied(host), (xml) => xml.replace('บันทึกข้อความ', 'บันทึกของเทศบาลเรา'));
    const { report } = succeeded(ask(host, MEMO));
    const memo = host.drive.get(report?.documents[0]?.id ?? '');
    expect(memo && partOf(memo)).toContain('บันทึกของเทศบาลเรา');
    expect(memo && partOf(memo)).not.toContain('{{');
  });

  it('is left in the Drive, unused, after going back to the shipped one', () => {
    const host = office();
    const file = copied(host);
    edit(file, (xml) => xml.replace('บันทึกข้อความ', 'บันทึกของเทศบาลเรา'));
    const { template, notices } = succeeded(ask(host, RESET));
    expect(template).toEqual({ kind: KIND, source: 'shipped', url: '' });
    expect(notices.join(' ')).toContain(file.id);
    const { report } = succeeded(ask(host, MEMO));
    const memo = host.drive.get(report?.documents[0]?.id ?? '');
    expect(memo && partOf(memo)).toContain('บันทึกข้อความ');
    expect(host.drive.has(file.id)).toBe(true);
  });
});

describe('checking the template in use', () => {
  it('finds nothing wrong with the shipped one, nor with a fresh copy', () => {
    const host = office();
    for (const ready of [() => undefined, () => copied(host)]) {
      ready();
      const { templateProblems, notices } = succeeded(ask(host, CHECK));
      expect(templateProblems).toEqual([]);
      expect(notices).toEqual(['แม่แบบ “บันทึกรายงานผล” ใช้ทำเอกสารได้']);
    }
  });

  it('lists every problem at once, with what to do, and the memo is withheld by them', () => {
    const host = office();
    const wrong = '<w:p><w:r><w:t>{{เรียม}} {{ไม่มีช่องนี้เลย}} {{#</w:t></w:r></w:p>';
    edit(copied(host), (xml) => xml.replace('<w:body>', `<w:body>${wrong}`));
    const { templateProblems = [], template } = succeeded(ask(host, CHECK));
    expect(template?.source).toBe('own');
    expect(templateProblems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['template-field-misspelt', 'template-field-unknown']),
    );
    expect(templateProblems.length).toBeGreaterThan(2);
    expect(templateProblems.find(({ code }) => code === 'template-field-misspelt')?.remedy).toBe(
      'น่าจะเป็น {{เรียน}}',
    );
    const { report } = succeeded(ask(host, MEMO));
    expect(report?.documents[0]).toMatchObject({ id: '', blanks: [] });
    expect(report?.documents[0]?.withheld).toContain('template-field-misspelt');
    expect(host.drive.size).toBe(1);
  });
});

describe('a template that leaves a part out', () => {
  const without = (xml: string, ...names: readonly string[]) =>
    names.reduce((left, name) => left.split(`{{${name}}}`).join('ตามที่ตกลง'), xml);
  const DROPPED = 'ไม่มีที่ลงนาม (ชื่อหรือตำแหน่งผู้ลงนาม)';

  it('is told what it lacks, and the paper is made with a notice of it', () => {
    const host = office();
    edit(copied(host), (xml) =>
      without(
        ...([xml, 'ชื่อผู้รายงาน', 'ตำแหน่งผู้รายงาน'] as const),
        ...['ชื่อผู้ให้ความเห็น', 'ตำแหน่งผู้ให้ความเห็น'],
      ),
    );
    const checked = succeeded(ask(host, CHECK));
    expect(checked.templateProblems).toEqual([
      {
        code: 'template-part-dropped',
        severity: 'warning',
        message: `แม่แบบของหน่วยงาน${DROPPED}`,
        remedy:
          'เติม {{ชื่อผู้รายงาน}} หรือ {{ตำแหน่งผู้รายงาน}} หรือ {{ชื่อผู้ให้ความเห็น}} ถ้าตั้งใจไม่ให้มี ใช้แม่แบบนี้ต่อไปได้',
      },
    ]);
    expect(checked.notices).toEqual(['แม่แบบ “บันทึกรายงานผล” ใช้ทำเอกสารได้ แต่ขาดส่วนที่ควรมี 1 ส่วน']);
    const made = succeeded(ask(host, MEMO));
    expect(made.report?.documents[0]).toMatchObject({ withheld: [] });
    expect(made.report?.documents[0]?.id).not.toBe('');
    expect(made.notices.join('\n')).toContain(`“บันทึกรายงานผล”: แม่แบบของหน่วยงาน${DROPPED}`);
  });

  it('names the table and the Garuda’s place that are gone, and beside errors both are counted', () => {
    const host = office();
    edit(copied(host), (xml) => {
      const status = xml.lastIndexOf('<w:tbl>', xml.indexOf('{{ผลการนำแผนไปปฏิบัติ}}'));
      const end = xml.indexOf('</w:tbl>', status) + '</w:tbl>'.length;
      const left = xml.slice(0, status) + xml.slice(end);
      return left.replace(/<w:drawing\b.*?<\/w:drawing>/s, '').replace('{{เรียน}}', '{{เรียม}}');
    });
    const { templateProblems = [], notices } = succeeded(ask(host, CHECK));
    expect(templateProblems.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'error: ไม่มีช่องชื่อ {{เรียม}} ตรงข้อความ “เรียน {{เรียม}}”',
      'warning: แม่แบบของหน่วยงานไม่มีตารางสถานะโครงการ',
      'warning: แม่แบบของหน่วยงานไม่มีที่ของตราครุฑ เอกสารจึงจะไม่มีภาพครุฑที่เลือกไว้',
    ]);
    expect(notices).toEqual(['แม่แบบ “บันทึกรายงานผล” มีจุดที่ต้องแก้ 1 จุด และขาดส่วนที่ควรมี 2 ส่วน']);
  });

  it('only by a misspelt name is told of the name', () => {
    const host = office();
    edit(copied(host), (xml) => xml.replace('{{เรื่อง}}', '{{เรือง}}'));
    const { templateProblems = [] } = succeeded(ask(host, CHECK));
    expect(templateProblems.map(({ code }) => code)).toEqual(['template-field-misspelt']);
  });
});

describe('a template that cannot be read', () => {
  const FETCH = 'UrlFetchApp.fetch';

  it.each([
    [
      'is gone',
      (host: Host, id: string) => (host.drive as Map<string, DriveFile>).delete(id),
      'ไม่พบไฟล์',
    ],
    [
      'is no Google Doc any more',
      (host: Host, id: string) => {
        const file = host.drive.get(id);
        if (file) file.mimeType = 'application/pdf';
      },
      'บัญชีนี้ยังไม่ได้อนุญาต',
    ],
    [
      'is kept from us by the network',
      (host: Host) =>
        host.fail(({ kind }) => (kind === FETCH ? new Error('Service unavailable') : undefined)),
      'บริการของ Google ขัดข้องชั่วคราว',
    ],
  ])('because it %s withholds the memo and says what to do', (_, hinder, why) => {
    const host = office();
    const { id } = copied(host);
    hinder(host, id);
    const reply = succeeded(ask(host, MEMO));
    expect(reply.report?.documents[0]).toMatchObject({ id: '', withheld: ['template-unreadable'] });
    expect(reply.notices.join(' ')).toContain(why);
    expect(reply.notices.join(' ')).toContain('กลับไปใช้แม่แบบที่มากับโปร่งใส');
    expect(ask(host, CHECK)).toMatchObject({ ok: false, code: 'template-unreadable' });
    succeeded(ask(host, RESET));
    expect(succeeded(ask(host, MEMO)).report?.documents[0]?.withheld).toEqual([]);
  });

  it('for want of permission asks for it, and nothing is made', () => {
    const grantedScopes = ['spreadsheets.currentonly', 'script.external_request'].map(
      (name) => `https://www.googleapis.com/auth/${name}`,
    );
    const first = office();
    copied(first);
    const later = office({ grantedScopes, properties: first.properties() });
    for (const request of [COPY, CHECK, MEMO]) {
      const reply = ask(later, request);
      expect(reply).toMatchObject({ ok: false, code: 'file-permission' });
    }
    expect(succeeded(ask(later, RESET)).template?.source).toBe('shipped');
    expect(later.drive.size).toBe(0);
  });

  it('for what is kept is no id counts as none', () => {
    const host = office({ properties: { document: { [KEPT]: '{"id":7' } } });
    expect(succeeded(ask(host, CHECK)).template?.source).toBe('shipped');
  });
});

describe('a service failing anywhere in a copy', () => {
  const traced = office({ trace: true });
  ask(traced, COPY);
  const numbers = sampled(
    traced.calls.trace.map((_, index) => index + 1),
    17,
  );

  it.each(numbers)(
    'call %i: no id without its file, no file without its id; again is safe',
    (n) => {
      const host = office();
      host.fail(({ number }) => (number === n ? new Error(TIMED_OUT) : undefined));
      const reply = ask(host, COPY);
      expect([...host.drive.keys()]).toEqual(keptId(host) === null ? [] : [keptId(host)]);
      if (reply.ok) expect(keptId(host)).not.toBeNull();
      succeeded(ask(host, COPY));
      expect([...host.drive.keys()]).toEqual([keptId(host)]);
    },
  );

  it.each(numbers)('all calls from %i on: no id without its file; a file left is named', (n) => {
    const host = office();
    host.fail(({ number }) => (number >= n ? new Error(TIMED_OUT) : undefined));
    const reply = ask(host, COPY);
    const id = keptId(host);
    if (id !== null) expect(host.drive.has(id)).toBe(true);
    for (const left of host.drive.keys()) {
      if (left !== id) expect(!reply.ok && reply.message).toContain(left);
    }
  });
});

it('makes as many service calls for many items as for 65', () => {
  const callsOf = (items: number) => {
    const host = hostOver(generatedFile(items));
    for (const request of [COPY, CHECK, MEMO, RESET]) succeeded(ask(host, request));
    return host.calls.byKind();
  };
  expect(callsOf(deepOr(2000, 200))).toEqual(callsOf(65));
});
