using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Clinic.Security;

public static class Tokens
{
    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static bool Matches(string token, ReadOnlySpan<byte> hash) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(token)), hash);
}
