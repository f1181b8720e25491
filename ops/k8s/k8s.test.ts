import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import { fileURLToPath } from "node:url";
import * as apps from "kubernetes-models/apps/v1";
import * as autoscaling from "kubernetes-models/autoscaling/v2";
import * as batch from "kubernetes-models/batch/v1";
import * as networking from "kubernetes-models/networking.k8s.io/v1";
import * as policy from "kubernetes-models/policy/v1";
import * as core from "kubernetes-models/v1";
import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { readConfig } from "../../server/src/config/index.ts";
import { findUnknownFields } from "./find-unknown-fields.ts";

type Container = { name: string; image: string; securityContext: Record<string, unknown>; resources: { limits: Record<string, string>; requests: Record<string, string> }; livenessProbe?: unknown; readinessProbe?: unknown; volumeMounts: { name: string; mountPath: string }[] };
type PodSpec = { automountServiceAccountToken: boolean; securityContext: Record<string, unknown>; containers: Container[]; terminationGracePeriodSeconds?: number; volumes: { name: string; emptyDir?: object; persistentVolumeClaim?: object }[] };
type Resource = { apiVersion: string; kind: string; metadata: { name: string; namespace?: string; labels?: Record<string, string>; annotations?: Record<string, string> }; spec: Record<string, unknown> };

const root = fileURLToPath(new URL("../..", import.meta.url));
const MODELS: Record<string, object> = { v1: core, "apps/v1": apps, "autoscaling/v2": autoscaling, "batch/v1": batch, "networking.k8s.io/v1": networking, "policy/v1": policy };
const version = /GitVersion:"v1\.(\d+)|v1\.(\d+)/.exec(spawnSync("kubectl", ["version", "--client"], { encoding: "utf8" }).stdout ?? "");
/** Kustomize as these files are written came with kubectl 1.27. */
const hasKubectl = Number(version?.[1] ?? version?.[2] ?? 0) >= 27;
const render = (overlay: string): Resource[] => {
  const { status, stdout, stderr } = spawnSync("kubectl", ["kustomize", `ops/k8s/overlays/${overlay}`], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return parseAllDocuments(stdout).map((document) => document.toJS() as Resource);
};

describe.skipIf(!hasKubectl).each(["staging", "production"])("%s", (overlay) => {
  const resources = hasKubectl ? render(overlay) : [];
  const find = (kind: string, name: string): Resource => resources.find((resource) => resource.kind === kind && resource.metadata.name === name)!;
  const pods = resources.flatMap((resource) => findPod(resource) ?? []);

  test.each(resources.map((resource) => [`${resource.kind} ${resource.metadata.name}`, resource] as const))("%s follows the schema of Kubernetes", (_, resource) => {
    expect(() => modelOf(resource).validate()).not.toThrow();
  });

  test("no field is one that Kubernetes does not know", () => {
    expect(findUnknownFields(resources)).toEqual([]);
  });

  test("every pod is one that the restricted standard lets in", () => {
    expect(find("Namespace", overlay === "production" ? "storybook" : "storybook-staging").metadata.labels).toMatchObject({ "pod-security.kubernetes.io/enforce": "restricted" });
    expect(pods).toHaveLength(6);
    for (const pod of pods) {
      expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } });
      expect(pod.automountServiceAccountToken).toBe(false);
      for (const container of pod.containers) expect(container.securityContext, container.name).toEqual({ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } });
    }
  });

  test("every container says what it needs, and may write to /tmp", () => {
    for (const container of pods.flatMap((pod) => pod.containers)) {
      expect(container.resources.requests, container.name).toHaveProperty("memory");
      expect(container.resources.limits, container.name).toHaveProperty("memory");
      expect(container.volumeMounts.map((mount) => mount.mountPath), container.name).toContain("/tmp");
    }
  });

  test("liveness asks nothing but the process, readiness asks the database", () => {
    const [api] = findPod(find("Deployment", "api"))!.containers;
    expect(api).toMatchObject({ livenessProbe: { httpGet: { path: "/health/live" } }, readinessProbe: { httpGet: { path: "/health/ready" } }, lifecycle: { preStop: expect.anything() } });
    expect(findPod(find("Deployment", "worker"))).toMatchObject({ terminationGracePeriodSeconds: 120, containers: [{ livenessProbe: { httpGet: { path: "/health/live", port: "metrics" } } }] });
  });

  test("workers grow by the books that wait and by CPU; no deployment fixes what an autoscaler sets", () => {
    const metrics = find("HorizontalPodAutoscaler", "worker").spec["metrics"] as { type: string }[];
    expect(metrics.map(({ type }) => type)).toEqual(["External", "Resource"]);
    expect(JSON.stringify(metrics)).toContain("storybook_jobs_queued");
    for (const name of ["api", "worker"]) expect(find("Deployment", name).spec).not.toHaveProperty("replicas");
  });

  test("selectors find their pods", () => {
    for (const kind of ["Service", "PodDisruptionBudget", "Deployment"]) {
      for (const resource of resources.filter((one) => one.kind === kind)) {
        const selector = resource.spec["selector"] as Record<string, unknown>;
        const wanted = (selector["matchLabels"] ?? selector) as Record<string, string>;
        const deployment = find("Deployment", resource.metadata.name).spec as { template: { metadata: { labels: Record<string, string> } } };
        expect(deployment.template.metadata.labels, `${kind} ${resource.metadata.name}`).toMatchObject(wanted);
      }
    }
  });

  test("nothing goes in or out that is not named, and never to private addresses by HTTPS", () => {
    expect(find("NetworkPolicy", "nothing-else").spec).toEqual({ podSelector: {}, policyTypes: ["Ingress", "Egress"] });
    const outside = (find("NetworkPolicy", "program-reaches-its-services").spec["egress"] as { to: { ipBlock?: { cidr: string; except?: string[] } }[] }[]).flatMap((rule) => rule.to.flatMap((to) => to.ipBlock ?? [])).find((block) => block.cidr === "0.0.0.0/0");
    expect(outside?.except).toEqual(expect.arrayContaining(["10.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16"]));
  });

  test("the certificate is in tls-secret, made by cert-manager; operators' ways are open to private addresses only", () => {
    expect(find("Ingress", "api")).toMatchObject({ metadata: { annotations: { "cert-manager.io/cluster-issuer": expect.any(String) } }, spec: { tls: [{ secretName: "tls-secret" }] } });
    const operators = find("Ingress", "operators");
    expect(operators.metadata.annotations).toHaveProperty(["nginx.ingress.kubernetes.io/whitelist-source-range"]);
    expect(JSON.stringify(operators.spec)).toMatch(/"\/metrics".*"\/v1\/admin"/);
  });

  test("secrets are named and not written", () => {
    expect(resources.filter(({ kind }) => kind === "Secret")).toEqual([]);
    const settings = resources.find(({ kind }) => kind === "ConfigMap") as unknown as { data: Record<string, string> };
    expect(Object.keys(settings.data).filter((name) => /KEY|TOKEN|PASSWORD|SECRET|DATABASE_URL|REDIS_URL/.test(name))).toEqual([]);
  });
});

test.skipIf(!hasKubectl)("the deploy script puts the commit into every image and leaves nothing open", () => {
  const commit = "0123456789abcdef0123456789abcdef01234567";
  const { status, stdout } = spawnSync("scripts/deploy-kubernetes.sh", ["--overlay", "production", "--commit", commit, "--owner", "acme", "--dry-run"], { cwd: root, encoding: "utf8" });
  expect(status).toBe(0);
  const images = [...stdout.matchAll(/image: (\S+)/g)].map((match) => match[1]!);
  expect(new Set(images)).toEqual(new Set([`ghcr.io/acme/ai-story-book/api:${commit}`, `ghcr.io/acme/ai-story-book/tools:${commit}`]));
  expect(images).toHaveLength(6);
});

test("readers are told apart behind the ingress: its addresses are believed, and nobody else reaches the API", () => {
  const { config } = readConfig({ TRUSTED_PROXIES: /^TRUSTED_PROXIES=(.*)$/m.exec(readFileSync(new URL("base/settings.env", import.meta.url), "utf8"))![1] });
  expect(config.trustedProxies?.split(",").map((range) => isIP(range.split("/")[0]!))).toEqual([4, 4, 4]);
});

test("a misspelt field is found", () => {
  const misspelt = { apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "a" }, spec: { selector: {}, template: { spec: { containers: [{ name: "a", imagePullpolicy: "Always" }] } } } };
  expect(findUnknownFields([misspelt]).join()).toContain("\"imagePullpolicy\"' does not exist");
});

test("the variables of the settings are ones that the program reads", () => {
  const known = readFileSync(`${root}/.env.example`, "utf8");
  for (const file of ["base/settings.env", "overlays/staging/settings.env"]) {
    for (const [, name] of readFileSync(new URL(file, import.meta.url), "utf8").matchAll(/^([A-Z0-9_]+)=/gm)) expect(known.includes(`#${name}=`) || name === "METRICS_PORT", name).toBe(true);
  }
});

function findPod({ kind, spec }: Resource): PodSpec | undefined {
  const template = (kind === "CronJob" ? (spec["jobTemplate"] as { spec: { template: { spec: PodSpec } } }).spec.template : spec?.["template"]) as { spec: PodSpec } | undefined;
  return template?.spec;
}

function modelOf(resource: Resource): { validate(): void } {
  const Model = (MODELS[resource.apiVersion] as Record<string, new (data: unknown) => { validate(): void }>)[resource.kind]!;
  return new Model(resource);
}
