namespace Violations.RetryLoop;

public static class Persistent
{
    public static int Call(Func<int> call)
    {
        for (var attempt = 0; attempt < 3; attempt++) // ORCH7004
        {
            try
            {
                return call();
            }
            catch (TimeoutException)
            {
            }
        }

        return -1;
    }
}
