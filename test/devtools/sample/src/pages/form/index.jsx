import { Button, Form, Input, Switch, Text, View } from '@tarojs/components'
import { useState } from 'react'

export default function FormPage() {
  const [sent, setSent] = useState('')
  return (
    <View>
      <Form onSubmit={({ detail }) => setSent(JSON.stringify(detail.value))}>
        <Input className="name" name="name" />
        <Switch className="on" name="on" />
        <Button className="send" formType="submit">
          send
        </Button>
      </Form>
      <Text className="sent">{sent}</Text>
    </View>
  )
}
