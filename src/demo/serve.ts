/** `npm start`: builds the demo and serves it on http://localhost:3000, or the next free port, until Ctrl-C. */
import { buildDemo, DEMO_FOLDER } from './build';
import { serveDemo } from './server';

const PORT = 3000;

async function main(): Promise<void> {
  console.log('Đang dựng bản dùng thử… / Building the demo…');
  await buildDemo();
  const { url } = await serveDemo(DEMO_FOLDER, PORT);
  console.log(`
  Briefsheet: ${url}

  Mở địa chỉ trên trong trình duyệt, chọn “Bản tin mẫu” trong khung bên phải rồi nhấn “Ghi vào sổ tính”.
  Open it in a browser, pick one of the “Bản tin mẫu” in the pane and press “Ghi vào sổ tính”.
  Ctrl-C: dừng / stop.
`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
