using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Orchestration.Model.Collections;
using Orchestration.Model.Phi;

namespace Orchestration.Model.Canonical;

/// <summary>
/// The canonical text: a stable, line-based form of everything an assembly declares, which a person can read and a
/// tool can compare. One fact a line, two spaces per level, tokens parted by one space, LF. It is the manifest that is
/// embedded in the assembly, and what the seal hashes (ADR 6.3). A declaration ends with the hash of its own lines, which
/// names it; the text ends with the hash of all lines before, so that no line is free to change: not the role, and not
/// the order or the presence of a declaration.
/// </summary>
public static class CanonicalText
{
    /// <summary>The first line: the format and its version.</summary>
    public const string Header = "orchestration 1";

    /// <summary>The first word of the last line, which carries the hash of all lines before it.</summary>
    internal const string EndKeyword = "end";

    /// <summary>Writes a model. Declarations are ordered by kind, id and version, whatever order they came in.</summary>
    /// <param name="model">The model.</param>
    public static string Write(OrchestrationModel model)
    {
        var text = new StringBuilder();
        text.Append(Header).Append('\n').Append("role ").Append(model.Role).Append('\n');
        foreach (var line in Lines(model.Exemptions, CanonicalWriter.Exemption).Concat(Lines(model.Listed, CanonicalWriter.Listed)).Concat(Lines(model.Labels, CanonicalWriter.Label)))
            text.Append(line).Append('\n');
        foreach (var block in Blocks(model))
            text.Append(block.Text).Append("  hash ").Append(Hash(block.Text)).Append('\n');
        var whole = Hash(text.ToString());
        return text.Append(EndKeyword).Append(' ').Append(whole).Append('\n').ToString();
    }

    /// <summary>Writes one shape, as <see cref="Write(OrchestrationModel)"/> would.</summary>
    /// <param name="shape">The shape.</param>
    public static string Write(ShapeModel shape) => CanonicalWriter.Shape(shape);

    /// <summary>Writes one policy, as <see cref="Write(OrchestrationModel)"/> would.</summary>
    /// <param name="policy">The policy.</param>
    public static string Write(PolicyModel policy) => CanonicalWriter.Policy(policy);

    /// <summary>Writes one workflow, as <see cref="Write(OrchestrationModel)"/> would.</summary>
    /// <param name="workflow">The workflow.</param>
    public static string Write(WorkflowModel workflow) => CanonicalWriter.Workflow(workflow);

    /// <summary>Writes an exemption, as <see cref="Write(OrchestrationModel)"/> would.</summary>
    /// <param name="exemption">The exemption.</param>
    public static string Write(ExemptionModel exemption) => CanonicalWriter.Exemption(exemption) + "\n";

    /// <summary>Writes a declassifier, as <see cref="Write(OrchestrationModel)"/> would.</summary>
    /// <param name="declassification">The declassifier.</param>
    public static string Write(DeclassificationModel declassification) => CanonicalWriter.Declassification(declassification);

    /// <summary>Writes a listed symbol, as <see cref="Write(OrchestrationModel)"/> would.</summary>
    /// <param name="listed">The listed symbol.</param>
    public static string Write(ListedModel listed) => CanonicalWriter.Listed(listed) + "\n";

    /// <summary>Writes a label, as <see cref="Write(OrchestrationModel)"/> would.</summary>
    /// <param name="label">The label.</param>
    public static string Write(LabelPattern label) => CanonicalWriter.Label(label) + "\n";

    /// <summary>A line as a message shows it: with its spaces.</summary>
    /// <param name="line">A line of a canonical text.</param>
    public static string Shown(string line) => line.Replace("\\u0020", " ");

    /// <summary>Reads a model back.</summary>
    /// <param name="text">What <see cref="Write(OrchestrationModel)"/> gave; the last line feed may be missing.</param>
    /// <exception cref="FormatException">The text is something else; the message names the line and what was expected.</exception>
    public static OrchestrationModel Parse(string text)
    {
        var model = new CanonicalParser(text).Parse();
        var (written, given) = (Write(model), text.EndsWith("\n", StringComparison.Ordinal) ? text : text + "\n");
        // One model, one text: a second spelling (+5, another order) with right hashes would let two seals mean one thing.
        return written == given ? model : throw new FormatException($"line {FirstDifference(written, given)}: expected the canonical spelling");
    }

    /// <summary>Reads one declaration back.</summary>
    /// <param name="block">What one of the overloads of Write for a single declaration gave.</param>
    /// <returns>A model that holds that declaration alone.</returns>
    /// <exception cref="FormatException">The text is something else; the message names the line within it.</exception>
    public static OrchestrationModel ParseDeclaration(string block)
    {
        var head = Header + "\nrole " + Role.Orchestration + "\n";
        var text = head + block + "  hash " + Hash(block) + "\n";
        try
        {
            var model = Parse(text + EndKeyword + " " + Hash(text) + "\n");
            return model.Shapes.Count + model.Policies.Count + model.Workflows.Count == 1 ? model : throw new FormatException("line 3: expected one declaration");
        }
        catch (FormatException exception)
        {
            throw new FormatException(Relocate(exception.Message));
        }
    }

    private static string Relocate(string message)
    {
        var parts = message.Split([' ', ':'], 3);
        return parts.Length == 3 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            ? FormattableString.Invariant($"line {Math.Max(1, line - 2)}:{parts[2]}")
            : message;
    }

    /// <summary>The SHA-256 of a text in UTF-8, as 64 hexadecimal digits in lower case.</summary>
    /// <param name="text">The text.</param>
    public static string Hash(string text)
    {
        using var algorithm = SHA256.Create();
        var digits = new char[64];
        var position = 0;
        foreach (var octet in algorithm.ComputeHash(Encoding.UTF8.GetBytes(text)))
        {
            digits[position++] = "0123456789abcdef"[octet >> 4];
            digits[position++] = "0123456789abcdef"[octet & 15];
        }

        return new string(digits);
    }

    private static IEnumerable<string> Lines<T>(EquatableArray<T> facts, Func<T, string> write) =>
        facts.AsImmutableArray().Select(write).Distinct().OrderBy(line => line, StringComparer.Ordinal);

    private static int FirstDifference(string written, string given)
    {
        var (left, right) = (written.Split('\n'), given.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
            line++;
        return line + 1;
    }

    private static IEnumerable<(string Key, string Text)> Blocks(OrchestrationModel model) =>
        Ordered(model.Shapes.AsImmutableArray().Where(shape => shape.Kind == ShapeKind.Trigger), shape => shape.Key, shape => shape.Type, Write)
            .Concat(Ordered(model.Shapes.AsImmutableArray().Where(shape => shape.Kind == ShapeKind.View), shape => shape.Key, shape => shape.Type, Write))
            .Concat(Ordered(model.Policies, policy => policy.Key, policy => policy.Type, Write))
            .Concat(Ordered(model.Workflows, workflow => workflow.Key, workflow => workflow.Type, Write))
            .Concat(model.Declassifications.AsImmutableArray().OrderBy(entry => entry.Id, StringComparer.Ordinal).Select(entry => (entry.Id, CanonicalWriter.Declassification(entry))));

    private static IEnumerable<(string Key, string Text)> Ordered<T>(
        IEnumerable<T> declarations, Func<T, string> key, Func<T, TypeName> type, Func<T, string> write) =>
        declarations.OrderBy(key, StringComparer.Ordinal).ThenBy(declaration => type(declaration).FullName, StringComparer.Ordinal)
            .Select(declaration => (key(declaration), write(declaration)));
}
