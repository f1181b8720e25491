import { METRICS, RUNTIME_METRICS, type MetricDefinition } from "../server/src/telemetry/metric-names.ts";

/** Measures of others that alerts and dashboards ask for: Prometheus itself and the exporters of docker-compose.yml. */
const OF_OTHERS: Readonly<Record<string, readonly string[]>> = {
  up: [],
  probe_ssl_earliest_cert_expiry: [],
  node_filesystem_avail_bytes: ["fstype", "mountpoint"],
  node_filesystem_size_bytes: ["fstype", "mountpoint"],
};
/** Given by Prometheus to everything it reads. */
const ALWAYS = ["job", "instance"];
const WORDS = new Set(["and", "or", "unless", "by", "without", "on", "ignoring", "group_left", "group_right", "bool", "offset", "inf", "nan"]);

const LABELS = new Map<string, readonly string[]>([
  ...Object.entries(OF_OTHERS),
  ...RUNTIME_METRICS.map((name) => [name, []] as const),
  ...METRICS.flatMap((metric: MetricDefinition) =>
    metric.type === "histogram"
      ? [[`${metric.name}_bucket`, [...metric.labels, "le"]] as const, [`${metric.name}_count`, metric.labels] as const, [`${metric.name}_sum`, metric.labels] as const]
      : [[metric.name, metric.labels] as const],
  ),
]);

/** Mistakes in a PromQL expression: measures that nobody shows, and labels that a measure has not. `recorded` are the names that recording rules make. */
export function findUnknownMeasures(expression: string, recorded: ReadonlySet<string>): string[] {
  return listMeasures(expression).flatMap(({ name, labels }) => {
    if (recorded.has(name)) return [];
    const known = LABELS.get(name);
    if (known === undefined) return [`nobody shows ${name}`];
    return labels.filter((label) => !known.includes(label) && !ALWAYS.includes(label)).map((label) => `${name} has no label ${label}`);
  });
}

/** The measures an expression asks for, with the labels it chooses them by. */
export function listMeasures(expression: string): { name: string; labels: string[] }[] {
  const withoutTexts = expression.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
  const plain = withoutTexts.replaceAll(/\b(by|without|on|ignoring|group_left|group_right)\s*\([^)]*\)/g, "").replaceAll(/\[[^\]]*\]/g, "");
  return [...plain.matchAll(/(?<![\w:.])([a-zA-Z_:][\w:]*)\s*(\{[^}]*\})?(?!\s*\()(?![\w:])/g)]
    .filter(([, name]) => !WORDS.has(name!.toLowerCase()))
    .map(([, name, choice]) => ({ name: name!, labels: [...(choice ?? "").matchAll(/([a-zA-Z_]\w*)\s*[=!]/g)].map((match) => match[1]!) }));
}
