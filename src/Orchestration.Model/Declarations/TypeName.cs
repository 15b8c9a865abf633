namespace Orchestration.Model;

/// <summary>The name of a top-level type that is not generic.</summary>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Name">The simple name.</param>
public sealed record TypeName(string Namespace, string Name)
{
    /// <summary>The full name, without <c>global::</c>.</summary>
    public string FullName => Namespace.Length == 0 ? Name : Namespace + "." + Name;

    /// <summary>Reads a full name back.</summary>
    /// <param name="fullName">A name without <c>global::</c>.</param>
    public static TypeName Parse(string fullName)
    {
        var dot = fullName.LastIndexOf('.');
        return dot < 0 ? new TypeName(string.Empty, fullName) : new TypeName(fullName.Substring(0, dot), fullName.Substring(dot + 1));
    }

    /// <summary>A type beside this one, named after it.</summary>
    /// <param name="suffix">What is appended to the name.</param>
    public TypeName With(string suffix) => this with { Name = Name + suffix };

    /// <inheritdoc/>
    public override string ToString() => FullName;
}
