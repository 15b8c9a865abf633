using System.Diagnostics;

namespace Orchestration.Package.Tests;

/// <summary>Runs the SDK as a user would, without what the surrounding test run has put in the environment.</summary>
internal static class DotnetCommand
{
    // A consumer that hangs must end the run with its output, not with the patience of whoever waits for it.
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(20);

    /// <summary>Runs <c>dotnet</c> and waits for it.</summary>
    /// <param name="directory">The working directory.</param>
    /// <param name="packages">The folder that packages are restored to.</param>
    /// <param name="arguments">The arguments.</param>
    public static Task<DotnetResult> RunAsync(string directory, string? packages, params IEnumerable<string> arguments) =>
        RunAsync(directory, packages, culture: null, arguments);

    /// <summary>Runs <c>dotnet</c> under a culture and waits for it.</summary>
    /// <param name="directory">The working directory.</param>
    /// <param name="packages">The folder that packages are restored to.</param>
    /// <param name="culture">Such as <c>tr-TR</c>; null for that of the test run.</param>
    /// <param name="arguments">The arguments.</param>
    public static async Task<DotnetResult> RunAsync(string directory, string? packages, string? culture, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(LeaksFromTheTestRun).ToArray())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        if (culture is not null)
            start.Environment["LC_ALL"] = culture.Replace('-', '_') + ".UTF-8";
        if (packages is not null)
            start.Environment["NUGET_PACKAGES"] = packages;

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var timeout = new CancellationTokenSource(s_limit);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet did not end within {s_limit}:\n{await output}\n{await errors}");
        }

        return new DotnetResult(process.ExitCode, await output + await errors);
    }

    private static bool LeaksFromTheTestRun(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)
        || name is "DOTNET_HOST_PATH" or "RestorePackagesPath" or "Configuration";
}

/// <summary>How a command ended.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">Everything it printed.</param>
internal sealed record DotnetResult(int ExitCode, string Output)
{
    /// <summary>Fails with the whole output unless the command succeeded.</summary>
    public DotnetResult MustSucceed()
    {
        Assert.True(ExitCode == 0, $"dotnet ended with {ExitCode}:\n{Output}");
        return this;
    }
}
