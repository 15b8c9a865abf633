using System.CommandLine;
using Orchestration.Model;
using Orchestration.Model.Seal;
using Orchestration.Tool.Output;
using Orchestration.Tool.Reading;
using Orchestration.Tool.Verification;

namespace Orchestration.Tool.Commands;

/// <summary><c>report</c>: everything that an assembly declares, with its hashes and writes.</summary>
internal static class ReportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var path = new Argument<string>("assembly") { Description = "The assembly." };
        var command = new Command("report", "Lists what an assembly declares: triggers, views, policies, workflows, and every write.") { path };
        command.SetAction(parsed =>
        {
            try
            {
                Write(Files.ReadManifest(parsed.GetValue(path)!), Files.ReadBeside(parsed.GetValue(path)!), parsed.InvocationConfiguration.Output);
                return ExitCodes.Clean;
            }
            catch (UnreadableException exception)
            {
                parsed.InvocationConfiguration.Error.WriteLine(exception.Message);
                return ExitCodes.Unreadable;
            }
        });
        return command;
    }

    private static void Write(OrchestrationModel model, IReadOnlyList<OrchestrationModel> beside, TextWriter output)
    {
        output.Write($"role {model.Role}\n");
        var entries = Subjects.Of(model, beside).Select(subject => subject.ToEntry()).ToArray();
        foreach (var entry in entries.Concat(Sealing.Operations(entries)).Concat(SealFact.Of(model).Select(fact => fact.ToEntry())).OrderBy(entry => entry.Kind).ThenBy(entry => entry.Id, StringComparer.Ordinal).ThenBy(entry => entry.Version, VersionOrder.Instance))
        {
            if (LockText.IsFact(entry.Kind))
            {
                output.Write(Orchestration.Model.Canonical.CanonicalText.Shown(entry.Text));
                continue;
            }

            output.Write($"{entry.Key}{(LockEntry.IsDraft(entry.Version) ? " (draft)" : string.Empty)} meaning {entry.Meaning}\n");
            foreach (var use in entry.Uses)
                output.Write($"  uses {use}\n");
            if (entry.Kind == LockKind.Operation)
                output.Write(string.Concat(entry.Text.TrimEnd('\n').Split('\n').Select(line => $"  {line}\n")));
        }
    }
}
