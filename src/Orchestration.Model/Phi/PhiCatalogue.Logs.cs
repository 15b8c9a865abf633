namespace Orchestration.Model.Phi;

/// <content>Where text is kept for operators to read (ADR 4: no PHI in logs; no payloads in exceptions).</content>
public static partial class PhiCatalogue
{
    private static IEnumerable<PhiApi> Logs() =>
    [
        .. Sinks(PhiRules.Log,
            "M:Microsoft.Extensions.Logging.LoggerExtensions.Log",
            "M:Microsoft.Extensions.Logging.LoggerExtensions.LogTrace",
            "M:Microsoft.Extensions.Logging.LoggerExtensions.LogDebug",
            "M:Microsoft.Extensions.Logging.LoggerExtensions.LogInformation",
            "M:Microsoft.Extensions.Logging.LoggerExtensions.LogWarning",
            "M:Microsoft.Extensions.Logging.LoggerExtensions.LogError",
            "M:Microsoft.Extensions.Logging.LoggerExtensions.LogCritical",
            "M:Microsoft.Extensions.Logging.LoggerExtensions.BeginScope",
            "M:Microsoft.Extensions.Logging.ILogger.Log",
            "M:Microsoft.Extensions.Logging.ILogger.BeginScope",
            "M:Serilog.ILogger.Write", "M:Serilog.ILogger.Verbose", "M:Serilog.ILogger.Debug", "M:Serilog.ILogger.Information",
            "M:Serilog.ILogger.Warning", "M:Serilog.ILogger.Error", "M:Serilog.ILogger.Fatal", "M:Serilog.ILogger.ForContext",
            "M:Serilog.Log.Write", "M:Serilog.Log.Verbose", "M:Serilog.Log.Debug", "M:Serilog.Log.Information", "M:Serilog.Log.Warning",
            "M:Serilog.Log.Error", "M:Serilog.Log.Fatal", "M:Serilog.Log.ForContext",
            "M:Serilog.Context.LogContext.PushProperty",
            "M:Serilog.IDiagnosticContext.Set",
            "M:NLog.ILogger.Trace", "M:NLog.ILogger.Debug", "M:NLog.ILogger.Info", "M:NLog.ILogger.Warn", "M:NLog.ILogger.Error",
            "M:NLog.ILogger.Fatal", "M:NLog.ILogger.Log",
            "M:NLog.ILoggerBase.Log", "M:NLog.ILogger.Swallow",
            "M:NLog.Logger.Trace", "M:NLog.Logger.Debug", "M:NLog.Logger.Info", "M:NLog.Logger.Warn", "M:NLog.Logger.Error",
            "M:NLog.Logger.Fatal", "M:NLog.Logger.Log", "M:NLog.Logger.WithProperty", "M:NLog.Logger.PushScopeProperty",
            "M:NLog.LogEventBuilder.Property", "M:NLog.LogEventBuilder.Message", "M:NLog.LogEventBuilder.Properties",
            "M:NLog.ScopeContext.PushProperty", "M:NLog.ScopeContext.PushNestedState",
            "M:NLog.MappedDiagnosticsLogicalContext.Set", "M:NLog.GlobalDiagnosticsContext.Set", "M:NLog.MappedDiagnosticsContext.Set",
            "M:log4net.ILog.Debug", "M:log4net.ILog.Info", "M:log4net.ILog.Warn", "M:log4net.ILog.Error", "M:log4net.ILog.Fatal",
            "M:log4net.ILog.DebugFormat", "M:log4net.ILog.InfoFormat", "M:log4net.ILog.WarnFormat", "M:log4net.ILog.ErrorFormat", "M:log4net.ILog.FatalFormat",
            "M:System.Console.Write", "M:System.Console.WriteLine", "P:System.Console.Title", "P:System.Console.Out", "P:System.Console.Error",
            "T:System.Diagnostics.Trace", "T:System.Diagnostics.Debug",
            "M:System.Diagnostics.TraceSource.TraceEvent", "M:System.Diagnostics.TraceSource.TraceData", "M:System.Diagnostics.TraceSource.TraceInformation",
            "M:System.Diagnostics.TraceListener.Write", "M:System.Diagnostics.TraceListener.WriteLine",
            "M:System.Diagnostics.Debugger.Log",
            "M:System.Diagnostics.EventLog.WriteEntry", "M:System.Diagnostics.EventLog.WriteEvent",
            "M:System.Diagnostics.Tracing.EventSource.WriteEvent", "M:System.Diagnostics.Tracing.EventSource.Write",
            "M:System.Diagnostics.Tracing.EventCounter.WriteMetric",
            "M:Spectre.Console.AnsiConsole.Write", "M:Spectre.Console.AnsiConsole.WriteLine", "M:Spectre.Console.AnsiConsole.Markup",
            "M:Spectre.Console.AnsiConsole.MarkupLine", "M:Spectre.Console.AnsiConsole.MarkupLineInterpolated",
            "M:Spectre.Console.AnsiConsole.MarkupInterpolated",
            "M:Spectre.Console.IAnsiConsole.Write",
            "M:Spectre.Console.AnsiConsoleExtensions.Write", "M:Spectre.Console.AnsiConsoleExtensions.WriteLine",
            "M:Spectre.Console.AnsiConsoleExtensions.Markup", "M:Spectre.Console.AnsiConsoleExtensions.MarkupLine",
            "M:Spectre.Console.AnsiConsoleExtensions.MarkupInterpolated", "M:Spectre.Console.AnsiConsoleExtensions.MarkupLineInterpolated"),
    ];

    private static IEnumerable<PhiApi> Exceptions() =>
    [
        // Constructing anything that derives from Exception is a sink of its own: what it is given becomes its message.
        .. Families(PhiRules.Exception, "T:System.Exception"),
        .. Sinks(PhiRules.Exception,
            "P:System.Exception.Data", "P:System.Exception.Source", "P:System.Exception.HelpLink",
            "M:System.Environment.FailFast", "M:System.Diagnostics.Debug.Fail", "M:System.Diagnostics.Trace.Fail"),
    ];
}
