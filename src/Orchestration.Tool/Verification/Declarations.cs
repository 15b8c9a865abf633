using System.Globalization;
using System.Reflection.Metadata;
using Orchestration.Model.Seal;
using Orchestration.Tool.Reading;

namespace Orchestration.Tool.Verification;

/// <summary>What an assembly declares by its attributes, whatever its manifest says.</summary>
internal static class Declarations
{
    /// <summary>The keys of what it declares.</summary>
    public static IEnumerable<string> Of(GovernedAssembly assembly)
    {
        foreach (var handle in assembly.Metadata.TypeDefinitions)
        {
            foreach (var attribute in assembly.Metadata.GetTypeDefinition(handle).GetCustomAttributes().Select(assembly.Metadata.GetCustomAttribute))
            {
                if (Key(assembly.Metadata, attribute) is { } key)
                    yield return key;
            }
        }
    }

    private static string? Key(MetadataReader metadata, CustomAttribute attribute)
    {
        switch (AttributeNames.Of(metadata, attribute))
        {
            case "Orchestration.TriggerAttribute":
                var trigger = AttributeBlob.Read(metadata, attribute, "si");
                return LockEntry.KeyOf(LockKind.Trigger, (string)trigger[0], "v" + ((int)trigger[1]).ToString(CultureInfo.InvariantCulture));
            case "Orchestration.ViewAttribute": return Versioned(LockKind.View);
            case "Orchestration.PolicyAttribute`1": return Versioned(LockKind.Policy);
            case "Orchestration.WorkflowAttribute": return Versioned(LockKind.Workflow);
            default: return null;
        }

        string Versioned(LockKind kind) => AttributeBlob.Read(metadata, attribute, "ss") is [string id, string version] ? LockEntry.KeyOf(kind, id, version) : string.Empty;
    }
}
