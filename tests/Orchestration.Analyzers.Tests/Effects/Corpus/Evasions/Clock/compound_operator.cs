internal sealed class Age
{
    public int Days { get; private set; }

    public void operator +=(int days) => Days += days + DateTime.UtcNow.Day; // expect ORCH2001
}
