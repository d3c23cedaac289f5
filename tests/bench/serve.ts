import { createServer, type Server } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const types: Record<string, string> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript',
	json: 'application/json',
	svg: 'image/svg+xml',
	png: 'image/png',
	woff2: 'font/woff2',
};

/** How a file is sent: as text compressed with brotli, all else as it is. */
export interface Sent {
	type: string;
	raw: number;
	gzip: number;
	brotli: number;
	body: Buffer;
}

export function toSent(path: string, content: Buffer): Sent {
	const extension = path.split('.').at(-1) ?? '';
	const type = types[extension] ?? 'application/octet-stream';
	const isText = /^text|json|svg/.test(type);
	const body = isText
		? brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
		: content;
	const gzip = isText ? gzipSync(content).length : content.length;
	return { type, raw: content.length, gzip, brotli: body.length, body };
}

/** Serves files from memory, as a host sends them. @param read the content at a path; none where nothing is there */
export function serve(port: number, read: (path: string) => Sent | undefined): Promise<Server> {
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		const sent = read(path);
		if (!sent) {
			response.writeHead(404).end();
			return;
		}
		const isCompressed = sent.body.length !== sent.raw;
		response.writeHead(200, {
			'content-type': sent.type,
			'content-length': sent.body.length,
			'cache-control': 'no-store',
			...(isCompressed && { 'content-encoding': 'br' }),
		});
		response.end(sent.body);
	});
	return new Promise((resolve) => server.listen(port, () => resolve(server)));
}
