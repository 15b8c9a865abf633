using Microsoft.Extensions.Caching.Distributed;
using Orchestration;

namespace Violations.Cached
{
    public sealed record Patient(OpaqueRef Reference, [Phi] string Name, [Phi] string Mrn);

    public static class Lookups
    {
        public static void Remember(IDistributedCache cache, Patient patient) => cache.Remove(patient.Mrn); // ORCH5006
    }
}

namespace Microsoft.Extensions.Caching.Distributed
{
    public interface IDistributedCache { void Remove(string key); }
}
