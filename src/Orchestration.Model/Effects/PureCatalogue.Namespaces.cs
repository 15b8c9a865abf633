namespace Orchestration.Model.Effects;

/// <content>Whole namespaces, and what is taken out of them again.</content>
public static partial class PureCatalogue
{
    /// <summary>Namespaces that hold values, collections and text, and little else.</summary>
    private static IEnumerable<PureEntry> Namespaces() => Pure(
        "N:System.Collections",
        "N:System.Linq",
        "N:System.Numerics",
        "N:System.Text",
        "N:System.Globalization",
        "N:System.Diagnostics.CodeAnalysis",
        "N:System.Diagnostics.Contracts",
        "N:System.ComponentModel.DataAnnotations",
        "N:System.Buffers.Binary",
        "N:System.Net.Http.Headers",
        "N:System.Xml.Linq");

    /// <summary>What these namespaces hold that is not pure, or depends on more than its arguments.</summary>
    private static IEnumerable<PureEntry> TakenOut() => Pure(
        "P:System.Globalization.CultureInfo.InvariantCulture",
        "M:System.Globalization.CultureInfo.GetFormat")
        .Concat(Not(
        "N:System.Collections.Concurrent",
        "N:System.Text.Json",
        "T:System.Collections.Hashtable",
        "T:System.Linq.EnumerableQuery",
        "T:System.Linq.ParallelQuery",
        "T:System.Linq.Queryable",
        "T:System.Text.CodePagesEncodingProvider",
        "T:System.Globalization.CultureInfo",
        "T:System.Globalization.CompareInfo",
        "T:System.Globalization.TextInfo"));
}
