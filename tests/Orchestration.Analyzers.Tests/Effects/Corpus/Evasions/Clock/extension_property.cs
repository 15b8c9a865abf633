internal static class Extensions
{
    extension(DateTime born)
    {
        public int Age => DateTime.UtcNow.Year - born.Year; // expect ORCH2001
    }
}
