using Orchestration.Model.Collections;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.Discovery;

/// <summary>What was made of a declaration: a model, or none because of the findings.</summary>
/// <typeparam name="T">The model.</typeparam>
/// <param name="Model">The model; null when the declaration makes no sense as a whole.</param>
/// <param name="Findings">What is wrong, in the order of the declaration.</param>
internal sealed record Discovered<T>(T? Model, EquatableArray<Finding> Findings)
    where T : class;
