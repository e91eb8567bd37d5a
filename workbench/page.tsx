import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { api } from './api';
import { AskBox } from './box';
import { Desk, type DeskState } from './desk';
import { DocumentPane } from './document-pane';
import { MenuBar } from './menu-bar';
import { OpenBox } from './open-box';
import { SheetPane } from './sheet-pane';
import { SidebarFrame } from './sidebar-frame';
import { TabBar } from './tab-bar';

const LATENCIES = [0, 150, 600, 2000];

function Page() {
  const [state, setState] = useState<DeskState>();
  const [isOpening, setOpening] = useState(false);
  const desk = useMemo(() => new Desk(setState), []);
  useEffect(() => void desk.opened(api.overview()), []);
  const { overview, page, place, asked, toast, running = 0, sidebar = 0 } = state ?? {};
  const { document = null, latency = 150, jump = 0 } = state ?? {};
  useEffect(() => {
    window.document.title = `${overview?.name ?? ''} – โต๊ะทดลองโปร่งใส`;
  }, [overview?.name]);
  return (
    <div class="desk">
      <header {...apart}>
        <h1>{overview?.name ?? 'กำลังเปิด …'}</h1>
        <MenuBar
          menus={[fileMenu, ...(overview?.menu ?? []), documentMenu(overview?.documents ?? [])]}
          onChoose={(name) => {
            if (name === OPEN) setOpening(true);
            else if (name === DOWNLOAD) void desk.downloadWorkbook();
            else if (name.startsWith(SHOW)) desk.change({ document: name.slice(SHOW.length) });
            else void desk.choose(name);
          }}
        />
        <p class="running" role="status">
          {running > 0 ? 'กำลังเรียกใช้สคริปต์ …' : ''}
        </p>
        <label class="latency">
          หน่วงเวลาแถบด้านข้าง
          <select
            value={latency}
            onChange={(event) => desk.change({ latency: Number(event.currentTarget.value) })}
          >
            {LATENCIES.map((time) => (
              <option key={time} value={time}>
                {time} มิลลิวินาที
              </option>
            ))}
          </select>
        </label>
      </header>
      <main>
        <div class="work">
          <div class="open">
            {document !== null && (
              <DocumentPane
                key={document}
                id={document}
                onDownload={(file) => desk.download(Promise.resolve(file))}
                onClose={() => desk.change({ document: null })}
              />
            )}
            <div class="holder" hidden={document !== null}>
              {page && place && (
                <SheetPane
                  {...{ page, jump, row: place.row, column: place.column }}
                  onSelect={(row, column) => desk.select(row, column)}
                  onEdit={(cells) => desk.edit(cells)}
                  onLink={(link) => desk.follow(link)}
                  onPage={(number) => desk.turnTo(number)}
                />
              )}
            </div>
            <div class="toasts" role="status">
              {toast && (
                <div class="toast" key={toast.id}>
                  {toast.title && <strong>{toast.title}</strong>}
                  <span>{toast.message}</span>
                </div>
              )}
            </div>
          </div>
          <div {...apart} hidden={document !== null}>
            <TabBar
              tabs={overview?.tabs ?? []}
              active={place?.tab ?? 0}
              onOpen={(tab) => desk.openTab(tab)}
            />
          </div>
        </div>
        {sidebar > 0 && (
          <SidebarFrame
            title={overview?.sidebar?.title ?? ''}
            count={sidebar}
            onCall={(name, values) => desk.callFromSidebar(name, values)}
            onLink={(url) => desk.followAddress(url)}
            onFocus={() => window.focus()}
            onClose={() => desk.change({ sidebar: 0 })}
          />
        )}
      </main>
      {asked && <AskBox key={asked.prompt} {...asked} />}
      {isOpening && (
        <OpenBox
          onSample={(sample) => open(api.openSample(sample))}
          onFile={(file) => open(api.openFile(file))}
          onClose={() => setOpening(false)}
        />
      )}
    </div>
  );

  function open(wanted: Parameters<Desk['opened']>[0]): void {
    setOpening(false);
    void desk.opened(wanted);
  }
}

/** The grid listens to the whole page: what is done elsewhere is not to move its selection. */
const apart = {
  onMouseDown: (event: Event) => event.stopPropagation(),
  onKeyDown: (event: Event) => event.stopPropagation(),
};

const OPEN = 'page:open';
const DOWNLOAD = 'page:download';
const SHOW = 'page:show:';

const fileMenu = {
  caption: 'ไฟล์',
  functionName: '',
  items: [
    { caption: 'เปิด…', functionName: OPEN },
    { caption: 'ดาวน์โหลด .xlsx', functionName: DOWNLOAD },
  ],
};

function documentMenu(documents: NonNullable<DeskState['overview']>['documents']) {
  const made = documents.filter(({ isDocx }) => isDocx);
  return {
    caption: `เอกสาร (${made.length})`,
    functionName: '',
    items: made.map(({ id, name }) => ({ caption: name, functionName: SHOW + id })),
  };
}

render(<Page />, document.getElementById('page') as HTMLElement);
