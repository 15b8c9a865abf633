internal interface IStamped
{
    DateTime At => DateTime.UtcNow; // expect ORCH2001
}
