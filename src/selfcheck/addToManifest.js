const URL = 'https://localhost:3000/selfcheck.html';

const CONTROL = `
                <Control xsi:type="Button" id="Briefsheet.SelfCheck">
                  <Label resid="SelfCheck.Label" />
                  <Supertip>
                    <Title resid="SelfCheck.Label" />
                    <Description resid="SelfCheck.Description" />
                  </Supertip>
                  <Icon>
                    <bt:Image size="16" resid="Icon.16" />
                    <bt:Image size="32" resid="Icon.32" />
                    <bt:Image size="80" resid="Icon.80" />
                  </Icon>
                  <Action xsi:type="ShowTaskpane">
                    <TaskpaneId>Briefsheet.SelfCheckPane</TaskpaneId>
                    <SourceLocation resid="SelfCheck.Url" />
                    <Title resid="SelfCheck.Label" />
                  </Action>
                </Control>
`;

const LABEL = `
        <bt:String id="SelfCheck.Label" DefaultValue="Kiểm tra Excel">
          <bt:Override Locale="en-US" Value="Check Excel" />
        </bt:String>
`;

const DESCRIPTION = `
        <bt:String id="SelfCheck.Description" DefaultValue="Chạy các phép kiểm trên trang nháp và in kết quả.">
          <bt:Override Locale="en-US" Value="Runs assertions on scratch sheets and prints what held." />
        </bt:String>
`;

const before = (xml, tag, part) => {
  if (!xml.includes(tag)) throw new Error(`The manifest has no ${tag}.`);
  return xml.replace(tag, `${part}${tag}`);
};

/** The manifest with the button of the page that checks Excel, which no manifest for users has. */
exports.addToManifest = (manifest) =>
  [
    ['</Group>', CONTROL],
    ['</bt:Urls>', `<bt:Url id="SelfCheck.Url" DefaultValue="${URL}" />`],
    ['</bt:ShortStrings>', LABEL],
    ['</bt:LongStrings>', DESCRIPTION],
  ].reduce((xml, [tag, part]) => before(xml, tag, part), manifest);
