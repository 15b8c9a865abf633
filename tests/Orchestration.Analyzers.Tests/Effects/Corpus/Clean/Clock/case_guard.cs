internal static class Sample
{
    public static bool Run(DateTime due)
    {
        switch (due)
        {
            case { Year: > 2000 } when due < DateTime.UnixEpoch:
                return true;
            default:
                return false;
        }
    }
}
