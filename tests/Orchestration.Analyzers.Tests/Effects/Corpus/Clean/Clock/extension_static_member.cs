internal static class Extensions
{
    extension(DateTime)
    {
        public static DateTime Present => DateTime.UnixEpoch;
    }
}
