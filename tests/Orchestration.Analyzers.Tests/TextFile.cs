using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Orchestration.Analyzers.Tests;

/// <summary>An additional file of a test.</summary>
internal sealed class TextFile(string path, string text) : AdditionalText
{
    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
