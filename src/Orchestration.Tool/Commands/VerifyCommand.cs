using System.CommandLine;
using Orchestration.Tool.Output;
using Orchestration.Tool.Reading;
using Orchestration.Tool.Verification;

namespace Orchestration.Tool.Commands;

/// <summary><c>verify</c>: what binaries alone say.</summary>
internal static class VerifyCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("paths") { Arity = ArgumentArity.OneOrMore, Description = "Assemblies, or folders that hold some." };
        var lockPath = new Option<string?>("--lock") { Description = "The lock that they are held against; without it, the one beside each or above it." };
        var log = new Option<string[]>("--sarif") { Description = "The compiler's own error logs (SARIF 2.1.0): every rule must have run, and none been suppressed." };
        var format = new Option<ReportFormat>("--format") { Description = "text, json or sarif." };
        var command = new Command("verify", "Verifies that assemblies are what was declared, sealed and checked.") { paths, lockPath, log, format };
        command.SetAction(parsed =>
        {
            var report = Verify(parsed.GetValue(paths)!, parsed.GetValue(lockPath), parsed.GetValue(log) ?? []);
            parsed.InvocationConfiguration.Output.Write(ReportWriter.Write(report, parsed.GetValue(format)));
            return report.ExitCode;
        });
        return command;
    }

    /// <summary>Verifies files.</summary>
    /// <param name="paths">Assemblies, or folders that hold some.</param>
    /// <param name="lockPath">The lock; null for the one of each.</param>
    /// <param name="logs">The compiler's logs.</param>
    internal static VerifyReport Verify(IReadOnlyList<string> paths, string? lockPath, IReadOnlyList<string> logs)
    {
        var (examined, findings, unreadable) = (new List<string>(), new List<ToolFinding>(), new List<ToolFinding>());
        void Attempt(string path, Action read)
        {
            try
            {
                examined.Add(Files.Display(path));
                read();
            }
            catch (UnreadableException exception)
            {
                unreadable.Add(new(VerifyRules.Unreadable, Files.Display(path), 0, exception.Message));
            }
        }

        var given = paths.Select(static path => (Path: path, Assemblies: Expand(path).ToArray())).ToArray();
        // Nothing that was looked at is no verdict.
        foreach (var (folder, _) in given.Where(static each => each.Assemblies.Length == 0))
            unreadable.Add(new(VerifyRules.Unreadable, Files.Display(folder), 0, "no assembly lies in this folder"));
        foreach (var path in given.SelectMany(static each => each.Assemblies))
        {
            Attempt(path, () =>
            {
                using var assembly = GovernedAssembly.Read(Files.Read(path));
                var found = lockPath ?? Files.FindLock(path);
                var sealedLock = found is null ? null : new VerifiedLock(Files.ReadLock(found), Files.Display(found));
                using var neighbours = new Neighbours(path);
                findings.AddRange(Guarded(() => AssemblyVerifier.Examine(assembly, Files.Display(path), sealedLock, neighbours).ToArray()));
            });
        }

        foreach (var log in logs)
            Attempt(log, () => findings.AddRange(CompilerLog.Examine(Files.Read(log), Files.Display(log), RuleIdsOfTheCompiler.All)));
        return new VerifyReport(examined, [.. findings.Distinct()], unreadable);
    }

    private static ToolFinding[] Guarded(Func<ToolFinding[]> examine)
    {
        try
        {
            return examine();
        }
        catch (Exception exception) when (Damage.Is(exception))
        {
            throw new UnreadableException("it is damaged: " + exception.GetType().Name, exception);
        }
    }

    /// <summary>The assemblies of a folder; a file stands for itself, also one that is none.</summary>
    private static IEnumerable<string> Expand(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*.dll", SearchOption.TopDirectoryOnly).Order(StringComparer.Ordinal)
        : [path];
}
