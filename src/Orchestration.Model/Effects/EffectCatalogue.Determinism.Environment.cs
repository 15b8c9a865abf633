namespace Orchestration.Model.Effects;

/// <content>Family 2: the machine, the process, the user and the runtime.</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> DeterminismEnvironmentRows() =>
    [
        .. DeterminismEnvironmentBase(),
        .. DeterminismEnvironmentBase2(),
        .. DeterminismEnvironmentSystemManagement(),
    ];

    private static IEnumerable<Effect> DeterminismEnvironmentBase() => Of(BaseLibrary,
        Rows(EffectRules.Environment, "reads the environment of the process",
            "M:System.Environment GetEnvironmentVariable GetEnvironmentVariables ExpandEnvironmentVariables GetCommandLineArgs GetFolderPath",
            "M:System.Environment GetLogicalDrives",
            "P:System.Environment CommandLine CurrentDirectory MachineName UserName UserDomainName UserInteractive OSVersion ProcessorCount",
            "P:System.Environment ProcessId ProcessPath SystemDirectory SystemPageSize Version WorkingSet StackTrace CpuUsage",
            "P:System.Environment HasShutdownStarted Is64BitOperatingSystem Is64BitProcess IsPrivilegedProcess NewLine CurrentManagedThreadId",
            "P:System.Environment ExitCode"),
        Rows(EffectRules.Environment, "reads what the machine runs on",
            "P:System.Runtime.InteropServices.RuntimeInformation FrameworkDescription OSArchitecture OSDescription ProcessArchitecture",
            "P:System.Runtime.InteropServices.RuntimeInformation RuntimeIdentifier",
            "M:System.Runtime.InteropServices.RuntimeInformation IsOSPlatform",
            "M:System.OperatingSystem IsAndroid IsAndroidVersionAtLeast IsBrowser IsFreeBSD IsFreeBSDVersionAtLeast IsIOS IsIOSVersionAtLeast",
            "M:System.OperatingSystem IsLinux IsMacCatalyst IsMacCatalystVersionAtLeast IsMacOS IsMacOSVersionAtLeast IsOSPlatform",
            "M:System.OperatingSystem IsOSPlatformVersionAtLeast IsTvOS IsTvOSVersionAtLeast IsWasi IsWatchOS IsWatchOSVersionAtLeast",
            "M:System.OperatingSystem IsWindows IsWindowsVersionAtLeast",
            "M:System.Runtime.InteropServices.RuntimeEnvironment GetRuntimeDirectory GetSystemVersion"),
        Rows(EffectRules.Environment, "reads a switch of the process",
            "M:System.AppContext GetData TryGetSwitch",
            "P:System.AppContext BaseDirectory TargetFrameworkName",
            "M:System.AppDomain GetData",
            "P:System.AppDomain BaseDirectory FriendlyName CurrentDomain Id MonitoringTotalProcessorTime"),
        Rows(EffectRules.Environment, "depends on when memory is collected",
            "M:System.Threading.Thread GetCurrentProcessorId",
            "M:System.GC CollectionCount GetAllocatedBytesForCurrentThread GetGCMemoryInfo GetGeneration GetTotalAllocatedBytes",
            "M:System.GC GetTotalMemory WaitForPendingFinalizers Collect AddMemoryPressure RegisterForFullGCNotification",
            "P:System.GC MaxGeneration",
            "P:System.WeakReference IsAlive Target",
            "M:System.WeakReference`1 TryGetTarget",
            "P:System.Runtime.GCSettings IsServerGC LatencyMode"),
        Rows(EffectRules.Environment, "observes a process of the machine",
            "M:System.Diagnostics.Process GetCurrentProcess GetProcesses GetProcessById GetProcessesByName",
            "P:System.Diagnostics.Process Id MachineName ProcessName WorkingSet64 Threads Modules MainModule",
            "P:System.Diagnostics.Debugger IsAttached",
            "M:System.Diagnostics.Debugger Break Launch"));

    private static IEnumerable<Effect> DeterminismEnvironmentBase2() => Of(BaseLibrary,
        Rows(EffectRules.Environment, "reads the call stack",
            "T:System.Diagnostics StackTrace StackFrame",
            "M:System.Reflection.MethodBase GetCurrentMethod"),
        Rows(EffectRules.Environment, "reads the assembly that happens to run",
            "M:System.Reflection.Assembly GetEntryAssembly GetCallingAssembly",
            "P:System.Reflection.Assembly Location CodeBase"),
        Rows(EffectRules.Environment, "reads the network of the machine",
            "M:System.Net.Dns GetHostAddresses GetHostAddressesAsync GetHostByAddress GetHostByName GetHostEntry GetHostEntryAsync",
            "M:System.Net.Dns GetHostName",
            "M:System.Net.NetworkInformation.NetworkInterface GetAllNetworkInterfaces GetIsNetworkAvailable",
            "M:System.Net.NetworkInformation.IPGlobalProperties GetIPGlobalProperties",
            "T:System.Net.NetworkInformation Ping"),
        Rows(EffectRules.Environment, "reads where the user works",
            "M:System.IO.Path GetTempPath GetFullPath GetRelativePath GetInvalidFileNameChars GetInvalidPathChars",
            "M:System.IO.Directory GetCurrentDirectory GetLogicalDrives",
            "F:System.IO.Path DirectorySeparatorChar AltDirectorySeparatorChar PathSeparator VolumeSeparatorChar"));

    private static IEnumerable<Effect> DeterminismEnvironmentSystemManagement() => Of("System.Management",
        Families(EffectRules.Environment, "asks the machine about itself",
            "T:System.Management ManagementObjectSearcher ManagementObject ManagementClass"));
}
