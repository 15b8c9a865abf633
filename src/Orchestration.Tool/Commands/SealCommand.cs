using System.CommandLine;
using System.Diagnostics;
using Orchestration.Model.Collections;
using Orchestration.Model.Seal;
using Orchestration.Tool.Output;
using Orchestration.Tool.Reading;
using Orchestration.Tool.Verification;
using Spectre.Console;

namespace Orchestration.Tool.Commands;

/// <summary><c>seal</c>: shows what is about to be sealed, and seals it.</summary>
internal static class SealCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "A project file, the folder of one, or a built assembly.", DefaultValueFactory = _ => "." };
        var lockPath = new Option<string?>("--lock") { Description = "The lock; without it, the one beside the project file." };
        var check = new Option<bool>("--check") { Description = "Writes nothing, and finds whatever would be sealed." };
        var command = new Command("seal", "Seals what a project declares, and shows first what that means.") { path, lockPath, check };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            try
            {
                var (assembly, target) = Locate(parsed.GetValue(path)!, parsed.GetValue(lockPath));
                return Seal(assembly, target, parsed.GetValue(check), Screen.On(output));
            }
            catch (UnreadableException exception)
            {
                parsed.InvocationConfiguration.Error.WriteLine(exception.Message);
                return ExitCodes.Unreadable;
            }
        });
        return command;
    }

    /// <summary>Seals what an assembly declares.</summary>
    internal static int Seal(string assembly, string lockPath, bool isCheck, IAnsiConsole screen)
    {
        var model = Files.ReadManifest(assembly);
        var beside = Files.ReadBeside(assembly);
        var old = File.Exists(lockPath) ? Files.ReadLock(lockPath) : null;
        foreach (var error in old?.Errors ?? default)
            screen.WriteLine($"{Files.Display(lockPath)}({error.Line}): {error.Message}");
        if (old is { Errors.IsEmpty: false })
            return ExitCodes.Findings;
        var request = new SealRequest(model.Role, Subjects.Of(model, beside).ToEquatableArray(), beside.SelectMany(each => Subjects.Of(each, beside)).ToEquatableArray(), SealFact.Of(model));
        var proposal = Sealing.Propose(request, old?.File);
        SealScreen.Show(screen, proposal, old?.File, request);
        if (!proposal.Refused.IsEmpty)
            return ExitCodes.Findings;
        var (before, after) = (old is null ? null : LockText.Write(old.File), LockText.Write(proposal.File));
        if (before == after)
            return ExitCodes.Clean;
        if (isCheck)
            return ExitCodes.Findings;
        Files.WriteAtomically(lockPath, after);
        screen.WriteLine($"Sealed in {Files.Display(lockPath)}.");
        return ExitCodes.Clean;
    }

    /// <summary>The assembly to read and the lock to write. A project is compiled for it, to a place of its own and stamped as good for nothing else.</summary>
    private static (string Assembly, string Lock) Locate(string path, string? lockPath)
    {
        if (path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".exe", StringComparison.OrdinalIgnoreCase))
            return (path, lockPath ?? Files.FindLock(path) ?? throw new UnreadableException("No lock lies beside the assembly or above it; say where with --lock."));
        var projects = Directory.Exists(path) ? Directory.GetFiles(path, "*.csproj") : [path];
        if (projects.Length != 1 || !File.Exists(projects[0]))
            throw new UnreadableException($"'{path}' is no project, and no folder with just one.");
        var project = Path.GetFullPath(projects[0]);
        return (Propose(project), lockPath ?? Path.Combine(Path.GetDirectoryName(project)!, LockFile.FileName));
    }

    private static string Propose(string project)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, "-restore", "-nologo", "-v:q", "-t:Build;OrchestrationProposed", "-p:OrchestrationProposes=true", "-p:IntermediateOutputPath=obj/orchestration-seal/", "-p:OutDir=obj/orchestration-seal/out/", "-getTargetResult:OrchestrationProposed"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new UnreadableException("The project cannot be built: 'dotnet' does not start.");
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        Task.WaitAll(output, errors);
        var assembly = ProposedPath(output.Result);
        return process.ExitCode == 0 && assembly is not null ? assembly : throw new UnreadableException("The project does not build:\n" + Reasons(output.Result + errors.Result));
    }

    /// <summary>The errors of a build, each once; where it names none, all that it printed.</summary>
    internal static string Reasons(string output)
    {
        var errors = output.Split('\n').Select(static line => line.Trim())
            .Where(static line => line.Contains(": error ", StringComparison.Ordinal) && !line.StartsWith("MSBUILD : error MSB1025", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
        return string.Join('\n', errors) is { Length: > 0 } reasons ? reasons : output;
    }

    private static string? ProposedPath(string output)
    {
        try
        {
            using var json = System.Text.Json.JsonDocument.Parse(output[Math.Max(0, output.IndexOf('{', StringComparison.Ordinal))..]);
            return json.RootElement.GetProperty("TargetResults").GetProperty("OrchestrationProposed").GetProperty("Items")[0].GetProperty("FullPath").GetString();
        }
        catch (Exception exception) when (exception is System.Text.Json.JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            return null;
        }
    }
}
