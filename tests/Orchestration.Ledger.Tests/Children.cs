using System.Diagnostics;
using System.Globalization;

namespace Orchestration.Ledger.Tests;

/// <summary>Processes that use a ledger, to be killed or to compete. See <c>tests/faults/Orchestration.Ledger.Child</c>.</summary>
internal static class Children
{
    private const int Killed = 128 + 9;

    /// <summary>The child program.</summary>
    public static readonly string Program =
        Tree.PathOf("tests", "faults", "Orchestration.Ledger.Child", "bin", Tree.Configuration, "net10.0", "Orchestration.Ledger.Child");

    /// <summary>Takes referrals until it has passed a number of places, and dies there; 0 lets it live.</summary>
    /// <returns>Whether it died, and how many places it passed when it did not.</returns>
    public static async Task<(bool Died, int Passed)> RunAsync(Place place, int first, int count, int diesAt)
    {
        using var process = Start("runs", place, first, count, diesAt);
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var passed = output.Split('\n').FirstOrDefault(line => line.StartsWith("passed ", StringComparison.Ordinal));
        Check(process, process.ExitCode is 0 or Killed);
        return (process.ExitCode == Killed, passed is null ? 0 : int.Parse(passed["passed ".Length..], CultureInfo.InvariantCulture));
    }

    /// <summary>Takes referrals, and is killed after a while from outside.</summary>
    public static async Task RunAndKillAsync(Place place, int first, int count, TimeSpan after)
    {
        using var process = Start("runs", place, first, count, 0);
        Check(process, await process.StandardOutput.ReadLineAsync() == "ready");
        await Task.Delay(after);
        process.Kill();
        await process.WaitForExitAsync();
        Check(process, process.ExitCode == Killed);
    }

    /// <summary>Reserves, executes and completes keys that others want too.</summary>
    public static async Task RaceAsync(Place place, int first, int count)
    {
        using var process = Start("race", place, first, count, 0);
        await process.WaitForExitAsync();
        Check(process, process.ExitCode == 0);
    }

    /// <summary>Settles keys until its clock has been asked a number of times, and dies there; 0 lets it live.</summary>
    /// <returns>How many it settled; null when it died.</returns>
    public static async Task<int?> SettleAsync(Place place, int first, int count, int diesAt, Settlement found)
    {
        using var process = Start(found.ToString(), place, first, count, diesAt);
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Check(process, process.ExitCode is 0 or Killed);
        return process.ExitCode == Killed ? null : int.Parse(output, CultureInfo.InvariantCulture);
    }

    private static Process Start(string what, Place place, params int[] numbers)
    {
        var start = new ProcessStartInfo(
            Program, [what, place.Argument, place.Folder, .. numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_TieredCompilation"] = "1";
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        return Process.Start(start) ?? throw new InvalidOperationException("The child did not start.");
    }

    private static void Check(Process process, bool isAsExpected) =>
        Assert.True(isAsExpected, isAsExpected ? string.Empty : process.StandardError.ReadToEnd());
}
