using Microsoft.AspNetCore.OutputCaching;
using Orchestration;

namespace Violations.Cached;

public sealed record Patient(OpaqueRef Reference, [Phi] string Name, [Phi] string Mrn);

public static class Lookups
{
    public static void Vary(CacheVaryByRules rules, Patient patient) => rules.CacheKeyPrefix = patient.Mrn; // ORCH5006
}
