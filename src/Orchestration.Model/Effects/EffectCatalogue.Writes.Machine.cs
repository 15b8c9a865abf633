namespace Orchestration.Model.Effects;

/// <content>Family 4: mail, processes, the registry, sockets, the environment and logs.</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> WritesMachineRows() =>
    [
        .. WritesMachineBase(),
        .. WritesMachineBase2(),
        .. WritesMachineAspNetCore(),
        .. WritesMachineMicrosoftWin32Registry(),
        .. WritesMachineSystemIOPorts(),
        .. WritesMachineSSHNET(),
        .. WritesMachineSystemDiagnosticsEventLog(),
        .. WritesMachineSerilog(),
        .. WritesMachineNLog(),
        .. WritesMachinelog4net(),
        .. WritesMachineOpenTelemetryApi(),
        .. WritesMachineMailKit(),
        .. WritesMachineSendGrid(),
        .. WritesMachineSystemServiceModelPrimitives(),
        .. WritesMachineGrpcCoreApi(),
        .. WritesMachineGrpcNetClient(),
        .. WritesMachineMicrosoftAspNetCoreSignalRClientCore(),
        .. WritesMachineAspNetCore2(),
        .. WritesMachineWebsocketClient(),
        .. WritesMachineRestSharp(),
        .. WritesMachineRefit(),
        .. WritesMachineFlurlHttp(),
        .. WritesMachineBase3(),
        .. WritesMachineAspNetCore3(),
    ];

    private static IEnumerable<Effect> WritesMachineBase() => Of(BaseLibrary,
        Families(EffectRules.Mail, "sends mail",
            "T:System.Net.Mail SmtpClient"),
        Rows(EffectRules.ProcessStart, "starts or ends a process",
            "M:System.Diagnostics.Process Start Kill CloseMainWindow EnterDebugMode",
            "P:System.Diagnostics.Process PriorityClass ProcessorAffinity"),
        Rows(EffectRules.EnvironmentWrite, "changes the process",
            "M:System.Environment SetEnvironmentVariable Exit FailFast",
            "M:System.AppContext SetData SetSwitch",
            "M:System.AppDomain SetData SetPrincipalPolicy SetThreadPrincipal",
            "M:System.IO.Directory SetCurrentDirectory",
            "M:System.Runtime.ProfileOptimization SetProfileRoot StartProfile"),
        Conditional(EffectRules.EnvironmentWrite, EffectCondition.WhenAssigned, "changes the process",
            "P:System.Net.ServicePointManager SecurityProtocol DefaultConnectionLimit Expect100Continue ServerCertificateValidationCallback",
            "P:System.Console ForegroundColor BackgroundColor OutputEncoding InputEncoding"),
        Families(EffectRules.Socket, "talks over a network",
            "T:System.Net.Sockets Socket TcpClient UdpClient NetworkStream",
            "T:System.Net.WebSockets WebSocket ClientWebSocket",
            "T:System.Net.Quic QuicConnection",
            "T:System.IO.Pipes NamedPipeClientStream AnonymousPipeServerStream",
            "T:System.Net FtpWebRequest",
            "T:System.Net.Security SslStream"),
        Families(EffectRules.Log, "writes to the console",
            "T:System Console"),
        Rows(EffectRules.Log, "writes to the console",
            "M:System.Console Write WriteLine Beep Clear SetOut SetError OpenStandardOutput OpenStandardError",
            "P:System.Console Out Error"));

    private static IEnumerable<Effect> WritesMachineBase2() => Of(BaseLibrary,
        Families(EffectRules.Log, "writes a trace or metric",
            "T:System.Diagnostics Trace Debug TraceSource TraceListener ActivitySource DiagnosticSource",
            "T:System.Diagnostics.Tracing EventSource EventCounter",
            "T:System.Diagnostics.Metrics Meter Instrument Counter`1 Histogram`1"),
        Rows(EffectRules.Log, "writes a trace",
            "M:System.Diagnostics.Activity AddTag AddEvent AddBaggage SetTag SetBaggage Start Stop SetStatus AddException"));

    private static IEnumerable<Effect> WritesMachineAspNetCore() => Of(AspNetCore,
        Families(EffectRules.Log, "writes a log",
            "T:Microsoft.Extensions.Logging ILogger ILoggerFactory LoggerExtensions LoggerMessage LoggerMessageAttribute",
            "T:Microsoft.Extensions.Logging LoggerFactoryExtensions"));

    private static IEnumerable<Effect> WritesMachineMicrosoftWin32Registry() => Of("Microsoft.Win32.Registry",
        Rows(EffectRules.RegistryWrite, "changes the registry",
            "M:Microsoft.Win32.Registry SetValue",
            "M:Microsoft.Win32.RegistryKey SetValue CreateSubKey DeleteSubKey DeleteSubKeyTree DeleteValue SetAccessControl"),
        Rows(EffectRules.OutsideRead, "reads the registry",
            "M:Microsoft.Win32.Registry GetValue",
            "M:Microsoft.Win32.RegistryKey GetValue GetValueNames GetSubKeyNames OpenSubKey OpenBaseKey OpenRemoteBaseKey"));

    private static IEnumerable<Effect> WritesMachineSystemIOPorts() => Of("System.IO.Ports",
        Families(EffectRules.Socket, "talks over a serial port",
            "T:System.IO.Ports SerialPort"));

    private static IEnumerable<Effect> WritesMachineSSHNET() => Of("SSH.NET",
        Families(EffectRules.Socket, "talks to another machine",
            "T:Renci.SshNet SshClient SftpClient ScpClient BaseClient"));

    private static IEnumerable<Effect> WritesMachineSystemDiagnosticsEventLog() => Of("System.Diagnostics.EventLog",
        Families(EffectRules.Log, "writes to the event log",
            "T:System.Diagnostics EventLog"));

    private static IEnumerable<Effect> WritesMachineSerilog() => Of("Serilog",
        Families(EffectRules.Log, "writes a log",
            "T:Serilog Log ILogger LoggerConfiguration",
            "T:Serilog.Context LogContext"));

    private static IEnumerable<Effect> WritesMachineNLog() => Of("NLog",
        Families(EffectRules.Log, "writes a log",
            "T:NLog LogManager Logger ILogger ScopeContext"));

    private static IEnumerable<Effect> WritesMachinelog4net() => Of("log4net",
        Families(EffectRules.Log, "writes a log",
            "T:log4net LogManager ILog"));

    private static IEnumerable<Effect> WritesMachineOpenTelemetryApi() => Of("OpenTelemetry.Api",
        Families(EffectRules.Log, "writes a trace or baggage",
            "T:OpenTelemetry Baggage",
            "T:OpenTelemetry.Trace Tracer TelemetrySpan"));

    private static IEnumerable<Effect> WritesMachineMailKit() => Of("MailKit",
        Families(EffectRules.Mail, "sends mail",
            "T:MailKit.Net.Smtp SmtpClient ISmtpClient",
            "T:MailKit IMailTransport MailTransport"),
        Families(EffectRules.Mail, "reads or changes a mailbox",
            "T:MailKit IMailStore IMailSpool IMailFolder"));

    private static IEnumerable<Effect> WritesMachineSendGrid() => Of("SendGrid",
        Families(EffectRules.Mail, "sends mail",
            "T:SendGrid ISendGridClient BaseClient"),
        Families(EffectRules.SdkRetry, "retries behind its user",
            "T:SendGrid.Helpers.Reliability RetryDelegatingHandler ReliabilitySettings"));

    private static IEnumerable<Effect> WritesMachineSystemServiceModelPrimitives() => Of("System.ServiceModel.Primitives",
        Families(EffectRules.OutsideRead, "calls another system",
            "T:System.ServiceModel ChannelFactory ClientBase`1"));

    private static IEnumerable<Effect> WritesMachineGrpcCoreApi() => Of("Grpc.Core.Api",
        Families(EffectRules.OutsideRead, "calls another system",
            "T:Grpc.Core CallInvoker ClientBase ChannelBase"));

    private static IEnumerable<Effect> WritesMachineGrpcNetClient() => Of("Grpc.Net.Client",
        Families(EffectRules.OutsideRead, "calls another system",
            "T:Grpc.Net.Client GrpcChannel"),
        Conditional(EffectRules.SdkRetry, EffectCondition.WhenAssigned, "retries behind its user",
            "P:Grpc.Net.Client.Configuration.MethodConfig RetryPolicy HedgingPolicy"),
        Families(EffectRules.SdkRetry, "retries behind its user",
            "T:Grpc.Net.Client.Configuration RetryPolicy HedgingPolicy RetryThrottlingPolicy"),
        Conditional(EffectRules.SdkRetry, EffectCondition.UnlessSwitchedOff, "retries behind its user",
            "P:Grpc.Net.Client.GrpcChannelOptions MaxRetryAttempts"));

    private static IEnumerable<Effect> WritesMachineMicrosoftAspNetCoreSignalRClientCore() => Of("Microsoft.AspNetCore.SignalR.Client.Core",
        Families(EffectRules.Socket, "calls another system",
            "T:Microsoft.AspNetCore.SignalR.Client HubConnection HubConnectionExtensions"),
        Rows(EffectRules.SdkRetry, "reconnects behind its user",
            "M:Microsoft.AspNetCore.SignalR.Client.HubConnectionBuilderExtensions WithAutomaticReconnect"),
        Declarations(EffectRules.SdkRetry, "decides when to reconnect",
            "T:Microsoft.AspNetCore.SignalR.Client IRetryPolicy"));

    private static IEnumerable<Effect> WritesMachineAspNetCore2() => Of(AspNetCore,
        Rows(EffectRules.Socket, "pushes to clients",
            "T:Microsoft.AspNetCore.SignalR IHubContext`1 IClientProxy",
            "M:Microsoft.AspNetCore.SignalR.ClientProxyExtensions SendAsync"),
        Rows(EffectRules.HttpWrite, "writes to the response of a request",
            "M:Microsoft.AspNetCore.Http.HttpResponseWritingExtensions WriteAsync",
            "M:Microsoft.AspNetCore.Http.HttpResponseJsonExtensions WriteAsJsonAsync",
            "P:Microsoft.AspNetCore.Http.HttpResponse Body BodyWriter Headers Cookies",
            "M:Microsoft.AspNetCore.Http.SendFileResponseExtensions SendFileAsync"));

    private static IEnumerable<Effect> WritesMachineWebsocketClient() => Of("Websocket.Client",
        Families(EffectRules.Socket, "talks over a network, and reconnects on its own",
            "T:Websocket.Client IWebsocketClient"));

    private static IEnumerable<Effect> WritesMachineRestSharp() => Of("RestSharp",
        Rows(EffectRules.HttpWrite, "sends a request that can change another system",
            "M:RestSharp.IRestClient ExecuteAsync",
            "M:RestSharp.RestClientExtensions PostAsync PutAsync PatchAsync DeleteAsync PostJsonAsync PutJsonAsync ExecutePostAsync",
            "M:RestSharp.RestClientExtensions ExecutePutAsync"),
        Rows(EffectRules.OutsideRead, "reads from the network",
            "M:RestSharp.RestClientExtensions GetAsync ExecuteGetAsync DownloadDataAsync"));

    private static IEnumerable<Effect> WritesMachineRefit() => Of("Refit",
        Families(EffectRules.HttpWrite, "sends a request that can change another system",
            "T:Refit RestService PostAttribute PutAttribute PatchAttribute DeleteAttribute"));

    private static IEnumerable<Effect> WritesMachineFlurlHttp() => Of("Flurl.Http",
        Rows(EffectRules.HttpWrite, "sends a request that can change another system",
            "M:Flurl.Http.IFlurlRequest SendAsync"));

    private static IEnumerable<Effect> WritesMachineBase3() => Of(BaseLibrary,
        Rows(EffectRules.HttpWrite, "sends a request that can change another system",
            "M:System.Net.WebRequest GetRequestStreamAsync BeginGetRequestStream"),
        Rows(EffectRules.OutsideRead, "makes a client of another system",
            "M:System.Net.Http.HttpClient #ctor",
            "T:System.Net.Http SocketsHttpHandler HttpClientHandler"));

    private static IEnumerable<Effect> WritesMachineAspNetCore3() => Of(AspNetCore,
        Rows(EffectRules.OutsideRead, "makes a client of another system",
            "M:System.Net.Http.IHttpClientFactory CreateClient",
            "M:System.Net.Http.HttpClientFactoryExtensions CreateClient"));
}
