internal static class Extensions
{
    public static int AgeOn(this DateTime born) => DateTime.UnixEpoch.Year - born.Year;
}
