using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <summary>Claims that identify nobody.</summary>
internal static class Roles
{
    private const string RoleClaim = "http://schemas.microsoft.com/ws/2008/06/identity/claims/role";

    /// <summary>Whether a claim is asked for by the constant type of a role: what somebody may do is not who it is.</summary>
    public static bool AreAsked(Site site, ImmutableArray<PhiApi> rows)
    {
        if (!rows.Any(row => row.Source != Labels.None))
            return false;
        foreach (var argument in site.Arguments)
        {
            if (argument?.ConstantValue is { HasValue: true, Value: RoleClaim or "role" or "roles" })
                return true;
        }

        return false;
    }
}
