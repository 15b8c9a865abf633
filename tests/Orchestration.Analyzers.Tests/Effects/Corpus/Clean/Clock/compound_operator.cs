internal sealed class Age
{
    public int Days { get; private set; }

    public void operator +=(int days) => Days += days + DateTime.UnixEpoch.Day;
}
