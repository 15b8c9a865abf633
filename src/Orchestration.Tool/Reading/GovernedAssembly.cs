using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Orchestration.Model;
using Orchestration.Model.Canonical;

namespace Orchestration.Tool.Reading;

/// <summary>The stamp of a build, as the generator writes it.</summary>
/// <param name="Role">The role.</param>
/// <param name="Tool">The version of the tool.</param>
/// <param name="Rules">How many rules it had.</param>
/// <param name="Outcome">How strict the build was.</param>
/// <param name="Drafts">The drafts that are declared; empty for none.</param>
internal sealed record Stamp(string Role, string Tool, int Rules, string Outcome, string Drafts);

/// <summary>An assembly, read from its metadata: nothing of it runs.</summary>
internal sealed class GovernedAssembly : IDisposable
{
    private readonly PEReader _image;

    private GovernedAssembly(PEReader image, MetadataReader metadata) => (_image, Metadata) = (image, metadata);

    /// <summary>The metadata.</summary>
    public MetadataReader Metadata { get; }

    /// <summary>The image, for method bodies and static data.</summary>
    public PEReader Image => _image;

    /// <summary>The stamps; one in what the generator has compiled, none in anything else.</summary>
    public IReadOnlyList<Stamp> Stamps { get; private set; } = [];

    /// <summary>The manifests, each with the hash that it claims; one at most in what the generator has compiled.</summary>
    public IReadOnlyList<(string Text, string Sha256)> Manifests { get; private set; } = [];

    /// <summary>The attributes of the assembly that suppress a rule of ours.</summary>
    public IReadOnlyList<string> Suppressions { get; private set; } = [];

    /// <summary>Whether it refers to the library that orchestrations are declared with.</summary>
    public bool KnowsOrchestration { get; private set; }

    /// <summary>Reads an assembly.</summary>
    /// <param name="content">The file.</param>
    /// <exception cref="UnreadableException">It is no managed assembly, or a damaged one.</exception>
    public static GovernedAssembly Read(byte[] content)
    {
        PEReader? image = null;
        try
        {
            image = new PEReader(new MemoryStream(content, writable: false));
            if (!image.HasMetadata)
                throw new UnreadableException("it holds no .NET metadata");
            var assembly = new GovernedAssembly(image, image.GetMetadataReader());
            assembly.ReadAttributes();
            return assembly;
        }
        catch (Exception exception) when (Damage.Is(exception))
        {
            image?.Dispose();
            throw new UnreadableException("it is damaged: " + exception.GetType().Name, exception);
        }
        catch (UnreadableException)
        {
            image?.Dispose();
            throw;
        }
    }

    /// <summary>The manifest as a model.</summary>
    /// <returns>The model, or why there is none.</returns>
    public (OrchestrationModel? Model, string? Problem) ReadManifest()
    {
        if (Manifests is not [var (text, hash)])
            return (null, Manifests.Count == 0 ? "has no manifest" : "has several manifests");
        if (CanonicalText.Hash(text) != hash)
            return (null, "has a manifest that does not have the hash it claims");
        try
        {
            return (CanonicalText.Parse(text), null);
        }
        catch (FormatException exception)
        {
            return (null, "has a malformed manifest: " + exception.Message);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _image.Dispose();

    private void ReadAttributes()
    {
        var (stamps, manifests, suppressions) = (new List<Stamp>(), new List<(string, string)>(), new List<string>());
        KnowsOrchestration = Metadata.AssemblyReferences.Any(handle => Metadata.GetString(Metadata.GetAssemblyReference(handle).Name) == "Orchestration.Abstractions");
        foreach (var handle in Metadata.CustomAttributes)
        {
            var attribute = Metadata.GetCustomAttribute(handle);
            switch (AttributeNames.Of(Metadata, attribute))
            {
                case "Orchestration.Runtime.OrchestrationStampAttribute" when attribute.Parent.Kind == HandleKind.AssemblyDefinition:
                    var values = AttributeBlob.Read(Metadata, attribute, "ssiss");
                    stamps.Add(new Stamp((string)values[0], (string)values[1], (int)values[2], (string)values[3], (string)values[4]));
                    break;
                case "Orchestration.Runtime.OrchestrationManifestAttribute" when attribute.Parent.Kind == HandleKind.AssemblyDefinition:
                    var manifest = AttributeBlob.Read(Metadata, attribute, "ss");
                    manifests.Add(((string)manifest[0], (string)manifest[1]));
                    break;
                case "System.Diagnostics.CodeAnalysis.SuppressMessageAttribute" or "System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessageAttribute":
                    if (AttributeBlob.Read(Metadata, attribute, "ss") is [_, string id] && id.StartsWith("ORCH", StringComparison.Ordinal))
                        suppressions.Add(id.Split(':')[0]);
                    break;
            }
        }

        (Stamps, Manifests, Suppressions) = (stamps, manifests, suppressions);
    }
}
