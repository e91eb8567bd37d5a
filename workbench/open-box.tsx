import { useEffect, useState } from 'preact/hooks';
import { api } from './api';
import { Box } from './box';

/** Chooses what to open: a sample of the project, a file of the user's, or an empty workbook. */
export function OpenBox(props: {
  onSample: (sample: string | null) => void;
  onFile: (file: File) => void;
  onClose: () => void;
}) {
  const [samples, setSamples] = useState<readonly string[]>([]);
  useEffect(() => {
    api.samples().then(setSamples, () => setSamples([]));
  }, []);
  return (
    <Box title="เปิดสมุดงาน" onClose={props.onClose}>
      <p class="box-text">สมุดงานที่เปิดอยู่จะถูกแทน หากต้องการเก็บไว้ ให้ดาวน์โหลดก่อน</p>
      <h3>ไฟล์ในเครื่อง</h3>
      <label class="file">
        เลือกไฟล์ .xlsx …
        <input
          type="file"
          accept=".xlsx"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) props.onFile(file);
          }}
        />
      </label>
      <h3>ตัวอย่าง</h3>
      <ul class="samples">
        <li>
          <button type="button" onClick={() => props.onSample(null)}>
            สมุดงานว่าง
          </button>
        </li>
        {samples.map((name) => (
          <li key={name}>
            <button type="button" onClick={() => props.onSample(name)}>
              <bdi>{name}</bdi>.xlsx
            </button>
          </li>
        ))}
      </ul>
    </Box>
  );
}
