namespace Orchestration.Model.Phi;

/// <content>What libraries give that is labelled, and which of their members do not hand on what they were given.</content>
public static partial class PhiCatalogue
{
    private static IEnumerable<PhiApi> Sources() =>
    [
        new("P:System.Security.Principal.IIdentity.Name", Source: Labels.Actor),
        new("P:System.Security.Claims.Claim.Value", Source: Labels.Actor),
        new("M:System.Security.Claims.ClaimsPrincipal.FindFirst", Source: Labels.Actor, Carries: Carries.Nothing),
        new("M:System.Security.Claims.ClaimsIdentity.FindFirst", Source: Labels.Actor, Carries: Carries.Nothing),
        new("M:System.Security.Claims.PrincipalExtensions.FindFirstValue", Source: Labels.Actor, Carries: Carries.Nothing),
        new("P:Microsoft.AspNetCore.Http.ConnectionInfo.RemoteIpAddress", Source: Labels.Pii),
        // A sink as well: assigning it chooses the correlation key of the request.
        new("P:Microsoft.AspNetCore.Http.HttpContext.TraceIdentifier", PhiRules.Key, Source: Labels.Request),
        new("M:Microsoft.AspNetCore.Identity.UserManager`1.GetUserName", Source: Labels.Actor, Carries: Carries.Nothing),
        new("M:Microsoft.AspNetCore.Identity.UserManager`1.GetUserId", Source: Labels.Actor, Carries: Carries.Nothing),
        new("M:Microsoft.AspNetCore.Identity.UserManager`1.GetEmailAsync", Source: Labels.Pii, Carries: Carries.Nothing),
        new("M:Microsoft.AspNetCore.Identity.UserManager`1.GetPhoneNumberAsync", Source: Labels.Pii, Carries: Carries.Nothing),
        new("M:Microsoft.AspNetCore.Identity.UserManager`1.GetUserNameAsync", Source: Labels.Actor, Carries: Carries.Nothing),
        new("M:Microsoft.AspNetCore.Identity.UserManager`1.GetUserIdAsync", Source: Labels.Actor, Carries: Carries.Nothing),
    ];

    private static IEnumerable<PhiApi> Transfers() =>
    [
        .. Transfer(Carries.Nothing,
            "P:System.String.Length", "P:System.Array.Length", "P:System.Array.LongLength", "P:System.Array.Rank", "M:System.Array.GetLength",
            "P:System.Collections.ICollection.Count", "P:System.Collections.Generic.ICollection`1.Count", "P:System.Collections.Generic.IReadOnlyCollection`1.Count",
            "P:System.Text.StringBuilder.Length", "P:System.IO.Stream.Length", "P:System.IO.Stream.Position", "P:System.Span`1.Length", "P:System.ReadOnlySpan`1.Length",
            "P:System.Memory`1.Length", "P:System.ReadOnlyMemory`1.Length", "P:System.Nullable`1.HasValue",
            "M:System.Linq.Enumerable.Count", "M:System.Linq.Enumerable.LongCount", "M:System.Linq.Queryable.Count", "M:System.Linq.Enumerable.TryGetNonEnumeratedCount",
            "M:System.Object.GetType", "M:System.String.CompareTo", "M:System.String.Compare", "M:System.String.CompareOrdinal", "M:System.IComparable.CompareTo",
            "M:System.IComparable`1.CompareTo", "M:System.Collections.Generic.IComparer`1.Compare", "M:System.String.IndexOf", "M:System.String.LastIndexOf",
            "M:System.Collections.Generic.IList`1.IndexOf", "P:System.Threading.Tasks.Task.Status", "P:System.Threading.Tasks.Task.Id",
            "M:System.Collections.IEnumerator.Reset", "P:System.Text.RegularExpressions.Group.Success",
            "M:Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.CountAsync", "M:Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.LongCountAsync",
            "M:System.Text.Encoding.GetByteCount", "M:System.Buffer.ByteLength",
            // The name of a FHIR type is the same for every record.
            "P:Hl7.Fhir.Model.Base.TypeName"),
        .. Transfer(Carries.Projection,
            "M:System.Linq.Enumerable.Select", "M:System.Linq.Enumerable.SelectMany", "M:System.Linq.Queryable.Select", "M:System.Linq.Queryable.SelectMany",
            "M:System.Linq.Enumerable.Sum", "M:System.Linq.Enumerable.Average", "M:System.Linq.Enumerable.Aggregate",
            "M:System.Linq.Enumerable.Zip", "M:System.Linq.Enumerable.Join", "M:System.Linq.Enumerable.CountBy",
            "M:System.Threading.Tasks.Task.ContinueWith", "M:System.Threading.Tasks.Task`1.ContinueWith", "M:System.Threading.Tasks.Task.Run",
            "M:System.String.Create", "M:System.Collections.Generic.List`1.ConvertAll", "M:System.Array.ConvertAll",
            "M:System.Linq.ParallelEnumerable.Select"),
        .. Transfer(Carries.Receiver,
            "P:System.Collections.Generic.IDictionary`2.Item", "P:System.Collections.Generic.IReadOnlyDictionary`2.Item",
            "M:System.Collections.Generic.IDictionary`2.TryGetValue", "M:System.Collections.Generic.IReadOnlyDictionary`2.TryGetValue",
            "M:System.Collections.Generic.CollectionExtensions.GetValueOrDefault", "M:System.Collections.Concurrent.ConcurrentDictionary`2.TryRemove",
            "M:System.IServiceProvider.GetService", "M:System.Resources.ResourceManager.GetString", "P:Microsoft.Extensions.Localization.IStringLocalizer.Item",
            "P:Microsoft.Extensions.Configuration.IConfiguration.Item",
            "M:Microsoft.EntityFrameworkCore.DbSet`1.Find", "M:Microsoft.EntityFrameworkCore.DbSet`1.FindAsync", "M:Microsoft.EntityFrameworkCore.DbContext.FindAsync"),
        // Hashes tell two people apart as well as what was hashed does.
        .. Transfer(Carries.Pseudonym,
            "M:System.Object.GetHashCode", "T:System.HashCode", "M:System.Security.Cryptography.HashAlgorithm.ComputeHash", "M:System.Security.Cryptography.HashAlgorithm.ComputeHashAsync",
            "M:System.Security.Cryptography.MD5.HashData", "M:System.Security.Cryptography.SHA1.HashData", "M:System.Security.Cryptography.SHA256.HashData",
            "M:System.Security.Cryptography.SHA384.HashData", "M:System.Security.Cryptography.SHA512.HashData", "M:System.Security.Cryptography.SHA3_256.HashData",
            "M:System.Security.Cryptography.HMACSHA256.HashData", "M:System.Security.Cryptography.HMACSHA384.HashData", "M:System.Security.Cryptography.HMACSHA512.HashData",
            "M:System.Security.Cryptography.HMACMD5.HashData", "M:System.Security.Cryptography.HMACSHA1.HashData", "M:System.Security.Cryptography.CryptographicOperations.HashData",
            "M:System.IO.Hashing.XxHash3.HashToUInt64", "M:System.IO.Hashing.XxHash64.HashToUInt64", "M:System.IO.Hashing.XxHash128.Hash", "M:System.IO.Hashing.Crc32.Hash",
            "M:System.Security.Cryptography.Rfc2898DeriveBytes.Pbkdf2", "M:Orchestration.OpaqueRef.TryParse"),
        .. Transfer(Carries.Redacted,
            "M:Microsoft.Extensions.Compliance.Redaction.Redactor.Redact"),
        .. Absorbers(
            "T:System.Text.StringBuilder", "T:System.IO.TextWriter", "T:System.IO.MemoryStream", "T:System.IO.BinaryWriter", "T:System.Text.Json.Utf8JsonWriter",
            "T:System.Text.Json.Nodes.JsonNode", "T:System.Xml.XmlWriter", "T:System.Xml.Linq.XContainer", "T:System.Collections.IList", "T:System.Collections.IDictionary",
            "T:System.Collections.Generic.ICollection`1", "T:System.Collections.Generic.Queue`1", "T:System.Collections.Generic.Stack`1", "T:System.Collections.Generic.PriorityQueue`2",
            "T:System.Collections.Concurrent.IProducerConsumerCollection`1", "T:System.Collections.Specialized.NameValueCollection", "T:System.Collections.Specialized.StringCollection",
            "T:System.Buffers.IBufferWriter`1", "T:System.Runtime.CompilerServices.DefaultInterpolatedStringHandler", "T:System.Diagnostics.TagList",
            "T:System.Net.Http.MultipartContent", "T:System.Text.RegularExpressions.MatchCollection"),
    ];

    private static IEnumerable<PhiApi> Absorbers(params string[] ids) => ids.Select(id => new PhiApi(id, Carries: Carries.Absorbs, IsFamily: true));
}
