using System.CommandLine;
using System.Globalization;
using Orchestration.Model;
using Orchestration.Model.Canonical;
using Orchestration.Model.Reference;
using Orchestration.Tool.Output;
using Orchestration.Tool.Reading;

namespace Orchestration.Tool.Commands;

/// <summary><c>explain</c>: what a policy decides of one case, by its canonical text.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var path = new Argument<string>("assembly") { Description = "The assembly." };
        var policy = new Argument<string>("policy") { Description = "The policy, as id@version." };
        var values = new Argument<string[]>("values") { Arity = ArgumentArity.ZeroOrMore, Description = "Facet=value each; a facet that is left out is Unknown." };
        var command = new Command("explain", "Decides one case as the manifest says, and names the rule.") { path, policy, values };
        command.SetAction(parsed =>
        {
            var error = parsed.InvocationConfiguration.Error;
            try
            {
                var model = Files.ReadManifest(parsed.GetValue(path)!);
                if (!model.Policies.Any(each => each.Key == parsed.GetValue(policy)))
                {
                    error.WriteLine($"there is no policy '{parsed.GetValue(policy)}'; there is: {string.Join(", ", model.Policies.Select(each => each.Key).Order(StringComparer.Ordinal))}");
                    return ExitCodes.Usage;
                }

                var interpreter = ReferenceInterpreter.Read(CanonicalText.Write(model), parsed.GetValue(policy)!);
                var verdict = interpreter.Decide(Values(interpreter, parsed.GetValue(values) ?? []));
                parsed.InvocationConfiguration.Output.WriteLine($"{verdict.Decision} by {verdict.Rule ?? "default"}");
                return ExitCodes.Clean;
            }
            catch (UnreadableException exception)
            {
                error.WriteLine(exception.Message);
                return ExitCodes.Unreadable;
            }
            catch (FormatException exception)
            {
                error.WriteLine(exception.Message);
                return ExitCodes.Usage;
            }
        });
        return command;
    }

    private static FacetValue?[] Values(ReferenceInterpreter interpreter, string[] given)
    {
        var pairs = given.Select(text => text.Split('=', 2)).ToArray();
        if (pairs.FirstOrDefault(pair => pair.Length != 2 || interpreter.Facets.All(facet => facet.Name != pair[0])) is { } wrong)
            throw new FormatException($"'{wrong[0]}' is no facet of the policy; it has {string.Join(", ", interpreter.Facets.Select(facet => facet.Name))}");
        return [.. interpreter.Facets.Select(facet => Array.FindLast(pairs, pair => pair[0] == facet.Name) is { } pair ? Value(facet, pair[1])
            : facet.IsOptional ? null : throw new FormatException($"'{facet.Name}' is required"))];
    }

    private static FacetValue? Value(FacetModel facet, string text)
    {
        if (facet.IsOptional && text == "Unknown")
            return null;
        FacetValue? value = facet.Domain switch
        {
            EnumDomain type => type.Members.FirstOrDefault(member => member.Name == text) is { } member ? new(FacetValueKind.Member, member.Constant, member.Name) : null,
            BooleanDomain => bool.TryParse(text, out var bit) ? new(FacetValueKind.Boolean, bit ? 1 : 0, string.Empty) : null,
            IntegerDomain range => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= range.Minimum && number <= range.Maximum
                ? new(FacetValueKind.Integer, number, string.Empty) : null,
            TextDomain codes => codes.Codes.Contains(text) ? new(FacetValueKind.Text, 0, text) : null,
            _ => SemanticVersion.TryParse(text, out _) ? new(FacetValueKind.Version, 0, text) : null,
        };
        // The value itself is not said: whoever mistypes may have typed something that must not be in a log.
        return value ?? throw new FormatException($"'{facet.Name}' has a value that is not {facet.Domain.Noun}");
    }
}
