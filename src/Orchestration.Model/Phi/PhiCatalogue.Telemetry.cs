namespace Orchestration.Model.Phi;

/// <content>Where values are collected by other systems (ADR 4: no PHI in telemetry or baggage).</content>
public static partial class PhiCatalogue
{
    private static IEnumerable<PhiApi> Telemetry() =>
    [
        .. Sinks(PhiRules.Telemetry,
            "M:System.Diagnostics.Activity.SetTag", "M:System.Diagnostics.Activity.AddTag", "M:System.Diagnostics.Activity.AddBaggage",
            "M:System.Diagnostics.Activity.SetBaggage", "M:System.Diagnostics.Activity.AddEvent", "M:System.Diagnostics.Activity.AddException",
            "M:System.Diagnostics.Activity.AddLink", "M:System.Diagnostics.Activity.SetStatus", "M:System.Diagnostics.Activity.SetCustomProperty",
            "P:System.Diagnostics.Activity.DisplayName", "P:System.Diagnostics.Activity.TraceStateString",
            "M:System.Diagnostics.Activity.#ctor",
            "M:System.Diagnostics.ActivitySource.StartActivity", "M:System.Diagnostics.ActivitySource.CreateActivity",
            "M:System.Diagnostics.ActivityEvent.#ctor",
            "M:System.Diagnostics.DiagnosticSource.Write", "M:System.Diagnostics.DiagnosticSource.StartActivity", "M:System.Diagnostics.DiagnosticSource.StopActivity",
            "M:System.Diagnostics.Metrics.Counter`1.Add", "M:System.Diagnostics.Metrics.UpDownCounter`1.Add",
            "M:System.Diagnostics.Metrics.Histogram`1.Record", "M:System.Diagnostics.Metrics.Gauge`1.Record",
            "M:System.Diagnostics.Metrics.Measurement`1.#ctor", "M:System.Diagnostics.Metrics.Meter.#ctor",
            "M:System.Diagnostics.Metrics.Meter.CreateCounter", "M:System.Diagnostics.Metrics.Meter.CreateHistogram",
            "M:OpenTelemetry.Trace.TelemetrySpan.SetAttribute", "M:OpenTelemetry.Trace.TelemetrySpan.AddEvent",
            "M:OpenTelemetry.Trace.TelemetrySpan.UpdateName", "M:OpenTelemetry.Trace.TelemetrySpan.RecordException", "M:OpenTelemetry.Trace.TelemetrySpan.SetStatus",
            "M:OpenTelemetry.Trace.SpanAttributes.Add", "M:OpenTelemetry.Trace.Tracer.StartActiveSpan", "M:OpenTelemetry.Trace.Tracer.StartSpan",
            "M:OpenTelemetry.Trace.Tracer.StartRootSpan",
            "M:OpenTelemetry.Trace.ActivityExtensions.RecordException", "M:OpenTelemetry.Trace.ActivityExtensions.SetStatus",
            "M:OpenTelemetry.Baggage.SetBaggage", "M:OpenTelemetry.Baggage.Create",
            "M:OpenTelemetry.Resources.ResourceBuilder.AddAttributes", "M:OpenTelemetry.Resources.ResourceBuilderExtensions.AddAttributes",
            "M:Microsoft.ApplicationInsights.TelemetryClient.TrackEvent", "M:Microsoft.ApplicationInsights.TelemetryClient.TrackTrace",
            "M:Microsoft.ApplicationInsights.TelemetryClient.TrackException", "M:Microsoft.ApplicationInsights.TelemetryClient.TrackMetric",
            "M:Microsoft.ApplicationInsights.TelemetryClient.TrackDependency", "M:Microsoft.ApplicationInsights.TelemetryClient.TrackRequest",
            "M:Microsoft.ApplicationInsights.TelemetryClient.TrackPageView", "M:Microsoft.ApplicationInsights.TelemetryClient.TrackAvailability",
            "M:Microsoft.ApplicationInsights.TelemetryClient.GetMetric", "M:Microsoft.ApplicationInsights.TelemetryClient.StartOperation",
            "P:Microsoft.ApplicationInsights.DataContracts.ISupportProperties.Properties",
            "P:Microsoft.ApplicationInsights.DataContracts.TelemetryContext.GlobalProperties",
            "P:Microsoft.ApplicationInsights.Extensibility.Implementation.UserContext.Id",
            "P:Microsoft.ApplicationInsights.Extensibility.Implementation.UserContext.AuthenticatedUserId",
            "P:Microsoft.ApplicationInsights.Extensibility.Implementation.UserContext.AccountId",
            "P:Microsoft.ApplicationInsights.Extensibility.Implementation.SessionContext.Id",
            "P:Microsoft.ApplicationInsights.Extensibility.Implementation.OperationContext.Name"),
    ];
}
