internal enum Intake
{
    [Write("case.close@v1")] // expect ORCH4001
    Close,
}
