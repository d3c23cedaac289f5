/** How far the page has shifted so far, by the measure of the Layout Instability API. */
export function layoutShift(): Promise<number> {
	return new Promise((resolve) => {
		let sum = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				sum += (entry as PerformanceEntry & { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
		setTimeout(() => resolve(sum), 200);
	});
}
