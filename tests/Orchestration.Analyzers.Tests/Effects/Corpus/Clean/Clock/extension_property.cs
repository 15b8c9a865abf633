internal static class Extensions
{
    extension(DateTime born)
    {
        public int Age => DateTime.UnixEpoch.Year - born.Year;
    }
}
