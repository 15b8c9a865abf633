internal enum Intake
{
    [Write("comm.Send_Message@v1")] // expect ORCH4001
    Close,
}
