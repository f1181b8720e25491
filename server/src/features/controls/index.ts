/** What operators set while the service runs: limits, the emergency switch, blocks; and who did it. */
export { actAsOperator } from "./act-as-operator.ts";
export type { ControlsContext, Operator } from "./controls.context.ts";
export { describeSettings } from "./describe-settings.ts";
export { followControls, type ControlEvents, type Controls } from "./follow-controls.ts";
