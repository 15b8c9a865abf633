using System.Diagnostics;

namespace Orchestration.Ledger.Tests;

/// <summary>Golden traces, recorded runs, checkpoints and playback are the same bytes in every time zone, culture and process.</summary>
public sealed class SameBytesTests
{
    [Fact]
    public async Task Time_zone_culture_and_process_change_no_byte()
    {
        (string Zone, string Culture)[] places =
        [
            ("UTC", ""), ("UTC", ""), ("Asia/Kathmandu", "tr-TR"), ("America/St_Johns", "de-DE"), ("Pacific/Apia", "th-TH"), ("Europe/Berlin", "ar-SA"),
        ];
        var outputs = await Task.WhenAll(places.Select(place => RunAsync(place.Zone, place.Culture)));
        // The first line says where it ran: the places were really different ones.
        Assert.Equal(places.Length - 1, outputs.Select(output => output[..output.IndexOf('\n', StringComparison.Ordinal)]).Distinct().Count());
        Assert.Contains(" 345 ", outputs[2], StringComparison.Ordinal);
        var bodies = outputs.Select(output => output[output.IndexOf('\n', StringComparison.Ordinal)..]).ToArray();
        Assert.All(bodies, body => Assert.Equal(bodies[0], body));
        Assert.Contains("referral.intake@2.0.0: 17 paths", bodies[0], StringComparison.Ordinal);
        Assert.Contains("effect comm.create_notification@v1", bodies[0], StringComparison.Ordinal);
        Assert.Contains("Pause", bodies[0], StringComparison.Ordinal);
    }

    private static async Task<string> RunAsync(string zone, string culture)
    {
        var start = new ProcessStartInfo(Children.Program, ["tape", culture]) { RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["TZ"], start.Environment["LC_ALL"]) = (zone, culture.Length == 0 ? "C" : culture.Replace('-', '_') + ".UTF-8");
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0";
        start.StandardOutputEncoding = System.Text.Encoding.UTF8;
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, process.ExitCode == 0 ? "" : await process.StandardError.ReadToEndAsync());
        return output;
    }
}
