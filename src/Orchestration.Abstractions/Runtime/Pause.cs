using System.ComponentModel;

namespace Orchestration.Runtime;

/// <summary>What a run needs to go on after a pause.</summary>
/// <param name="Queue">The queue it waits in.</param>
/// <param name="Semantics">What the workflow means.</param>
/// <param name="Facets">The facets that it goes on with.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct Pause(DeclarationId Queue, SemanticHash Semantics, FacetText Facets);
