using Hl7.Fhir.Model;
using Orchestration;

namespace Referrals;

/// <summary>
/// Which opaque reference stands for which resource. The orchestration carries the references; only this object, in
/// this process's memory, can say what they mean. A real edge keeps them where it keeps the resources: then a referral
/// that is sent again to another process is known to be the same one there too.
/// </summary>
internal sealed class EdgeReferences
{
    [Phi] private readonly Dictionary<(string Type, string System, string Value), OpaqueRef> _issued = [];

    /// <summary>
    /// The reference of a resource. The same business identifier gives the same reference, so that a referral that is
    /// sent again is known to be the same one.
    /// </summary>
    /// <typeparam name="T">The resource's type.</typeparam>
    /// <param name="resource">The resource.</param>
    /// <returns>The reference, or null for a resource without a complete identifier.</returns>
    public OpaqueRef? For<T>(T resource)
        where T : Resource, IIdentifiable<List<Identifier>>
    {
        if (resource.Identifier.FirstOrDefault() is not { System: { } system, Value: { } value })
            return null;
        var identity = (resource.TypeName, system, value);
        if (!_issued.TryGetValue(identity, out var reference))
            _issued.Add(identity, reference = OpaqueRef.Issue());
        return reference;
    }
}
